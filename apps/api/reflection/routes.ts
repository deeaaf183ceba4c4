import { type INestApplicationContext, RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA, RESPONSE_PASSTHROUGH_METADATA } from '@nestjs/common/constants.js';
import { ApplicationConfig, MetadataScanner, ModulesContainer } from '@nestjs/core';
import { RoutePathFactory } from '@nestjs/core/router/route-path-factory.js';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import { AUDIENCE, RECORDS, type RouteAudience } from '@hv/platform/api';
import { parametersOf, type RouteParameter } from './parameters';

type Handler = (...args: unknown[]) => unknown;

/** A route as Nest answers it, with the rules that its handler declares. */
export interface Route {
  /** `ThreadsController.view` */
  readonly name: string;
  /** `GET` */
  readonly method: string;
  /** `/api/v1/threads/:id` */
  readonly path: string;
  readonly controller: Type;
  readonly handler: Handler;
  readonly audience: RouteAudience | undefined;
  readonly records: readonly string[] | { readonly reason: string } | undefined;
  readonly parameters: readonly RouteParameter[];
  /** What a request that goes well is answered with. */
  readonly status: number;
  /** Its body is bytes, taken as they come. */
  readonly takesBytes: boolean;
  /** Mail programs call it: no Origin of ours is asked. */
  readonly fromAnywhere: boolean;
  /** The handler writes its answer itself, as bytes. */
  readonly answersBytes: boolean;
}

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Whether a route may change something. */
export const isChanging = ({ method }: Pick<Route, 'method'>): boolean => changing.has(method);

/** Every route of every controller, by path and method. */
export function routesOf(app: INestApplicationContext): Route[] {
  const config = app.get(ApplicationConfig);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) => routesOfController(metatype as Type, config));
  return routes.sort((one, other) => compare(one.path, other.path) || compare(one.method, other.method));
}

function routesOfController(controller: Type, application: ApplicationConfig): Route[] {
  const prototype = controller.prototype as Record<string, Handler>;
  const [ctrlPath = '/'] = [Reflect.getMetadata(PATH_METADATA, controller) as string].flat();
  const paths = new RoutePathFactory(application);
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name]!;
    const methodPath = Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined;
    if (methodPath === undefined) return [];
    const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
    const parameters = parametersOf(controller, name);
    const config = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler) as
      { takesStream?: boolean; fromAnywhere?: boolean } | undefined;
    const found = [methodPath]
      .flat()
      .flatMap((path) => paths.create({ methodPath: path, ctrlPath, globalPrefix: application.getGlobalPrefix() }, verb));
    return found.map((path) => ({
      name: `${controller.name}.${name}`,
      method: RequestMethod[verb],
      path,
      controller,
      handler,
      audience: declared<RouteAudience>(AUDIENCE, controller, handler),
      records: declared<Route['records']>(RECORDS, controller, handler),
      parameters,
      status: (Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ?? (verb === RequestMethod.POST ? 201 : 200),
      takesBytes: config?.takesStream === true,
      fromAnywhere: config?.fromAnywhere === true,
      answersBytes:
        parameters.some(({ source }) => source === 'reply') && !Reflect.getMetadata(RESPONSE_PASSTHROUGH_METADATA, controller, name),
    }));
  });
}

/** A handler's own rule, or its controller's: as the guard reads it. */
const declared = <Rule>(key: string, controller: Type, handler: Handler): Rule | undefined =>
  (Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller)) as Rule | undefined;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
