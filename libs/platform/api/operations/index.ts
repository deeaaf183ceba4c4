export { serveDocs } from './docs/serve-docs';
export { Metrics } from './metrics';
export { OperationsModule } from './operations.module';
export { Readiness } from './readiness';
export { ReleaseSchema } from './release-schema';
export { installRequestLog } from './request-log';
export { securityHeaders } from './security-headers';
export { serveMetrics } from './serve-metrics';
export { serveWeb, type Web } from './web/serve-web';
