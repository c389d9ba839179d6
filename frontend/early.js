/** Properties that were set before an element's module arrived: they go through the setters now. */
export function adoptEarly(element, properties) {
  for (const property of properties) {
    if (Object.hasOwn(element, property)) {
      const early = element[property];
      delete element[property];
      element[property] = early;
    }
  }
}
