# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY client/package.json client/
COPY explorer/package.json explorer/
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY . .
RUN npm pack --pack-destination /packed

# The package as npm publishes it, with the dependencies that run in production alone.
FROM node:24-bookworm-slim AS install
WORKDIR /app
COPY --from=build /packed/footnote-graph-*.tgz /packed/
RUN --mount=type=cache,target=/root/.npm \
    npm install --omit=dev --no-audit --no-fund /packed/footnote-graph-*.tgz

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Footnote" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production \
    NODE_OPTIONS=--max-semi-space-size=8 \
    XDG_CACHE_HOME=/tmp \
    HOST=0.0.0.0 \
    PORT=4000
WORKDIR /app
COPY --from=install /app/node_modules ./node_modules
USER 1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "node_modules/footnote-graph/dist/main.js"]
CMD ["serve"]
