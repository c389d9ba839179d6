# Builds the jar as a checkout does, then keeps no more than a Java runtime and the jar.
FROM maven:3.9-eclipse-temurin-21 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
# The tests have run before a release, and the browser they need has no place in here.
RUN ./mvnw -B -ntp package -DskipTests

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 10001 --home-dir /data --create-home chainwork
COPY --from=build /build/target/chainwork.jar /opt/chainwork/chainwork.jar
COPY LICENSE /opt/chainwork/
USER chainwork
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx512m", "-jar", "/opt/chainwork/chainwork.jar", "--chainwork.data-directory=/data"]
