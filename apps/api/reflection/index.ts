export { factoryOf, type RouteParameter } from './parameters';
export { isChanging, type Route, routesOf } from './routes';
