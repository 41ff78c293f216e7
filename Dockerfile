# The version that the tests run on.
ARG NODE_VERSION=26.10.0

FROM node:${NODE_VERSION}-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The optional dependencies are runtimes for machines whose Node.js is too old.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:${NODE_VERSION}-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json manifest.yml LICENSE ./
COPY src ./src
COPY catalog ./catalog
# The compiled catalog and modules are part of the image, whose root may then be read-only. The catalog is keyed by the times
# of the files, and layers keep whole seconds only; modules are kept apart by user, so the one who will run them compiles them.
RUN find catalog src -type f -exec touch -d '2026-01-01T00:00:00Z' {} + \
  && mkdir .cache data \
  && chown 1000:1000 .cache data \
  && setpriv --reuid=1000 --regid=1000 --clear-groups node src/fill-cache.js \
  && chown -R 0:0 .cache \
  && chmod -R go=rX .cache
# "node" in this image; Kubernetes wants the number to see that it is not root.
USER 1000:1000
VOLUME /app/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=4s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`, { signal: AbortSignal.timeout(3000) }).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As "npm start" does: the memory that starting takes is given back, at no cost to what follows.
CMD ["node", "--min-semi-space-size=4", "--max-semi-space-size=4", "src/oauth-error-bot.js"]
