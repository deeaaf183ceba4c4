export { connectDatabase } from './connect-database';
export { createApp, startApp } from './create-app';
export { CannotStart, type Product, type Serve } from './product';
export { holdDatabase } from './hold-database';
