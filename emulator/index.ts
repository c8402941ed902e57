/**
 * The one door of this package: who uses it knows nothing of its rooms. What needs a bundler, WeChat's compilers or
 * jsdom is loaded when it is asked for, so that a cloud starts without them.
 */
import type { ClientBuild, ClientSource } from './client/build'
import type { JsdomOptions, ProgramInJsdom } from './client/jsdom'

export type { ClientBuild, ClientSource, EngineName } from './client/build'
export { ClientBuildError, type Note, type Problem } from './client/compile/problem'
export type { JsdomOptions, ProgramInJsdom } from './client/jsdom'
export type { PackageSize } from './client/runtime/program'
export { BadOptions, type CallAnswer, type CloudOptions, type LocalCloud, startCloud } from './cloud/cloud'
export { modulesOf } from './cloud/openapi/read-picture'
export { DataInUse, holdFolder } from './cloud/store/hold-folder'
export { type CloudSchema, type CollectionSchema, type IndexSchema, SchemaBroken } from './cloud/store/schema'
export { type Environment, type EnvironmentOptions, startEnvironment } from './management/environment'
export { type Management, type ManagementOptions, startManagement } from './management/management'

/** The page that runs the mini program in `weappDir`; ClientBuildError names all that WeChat's tools would refuse. */
export async function buildClient(from: ClientSource): Promise<ClientBuild> {
  return (await import('./client/build')).buildClient(from)
}

/** The page to look into a cloud with: the folder the option `console` asks for. */
export async function buildConsole(outDir: string): Promise<void> {
  return (await import('./console/build')).buildConsole(outDir)
}

/** A built mini program without a browser: no layout and no pictures. */
export async function openInJsdom(options: JsdomOptions): Promise<ProgramInJsdom> {
  return (await import('./client/jsdom')).openInJsdom(options)
}
