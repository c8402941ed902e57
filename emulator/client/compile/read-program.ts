import type { AppConfig, PageConfig, Program } from '../runtime/program'
import { checkTabBar, measurePackages } from './check-package'
import { type PackageFiles, readJson, resolveInPackage } from './package-files'
import type { Problem } from './problem'

/** Everything of the program but its templates: what app.json names, followed to the last component. */
export function readProgram(files: PackageFiles, problems: Problem[]): Omit<Program, 'attributes'> {
  const app = readJson<AppConfig>(files, 'app.json', { pages: [] }, problems)
  const subpackages = (app.subPackages ?? app.subpackages ?? []).map(({ root, pages }) => {
    const folder = `${root.replace(/^\/|\/$/g, '')}/`
    return { root: folder, pages: pages.map((page) => folder + page.replace(/^\//, '')) }
  })
  const pages = [...app.pages, ...subpackages.flatMap((one) => one.pages)]
  const subpackageRoots = subpackages.map((one) => one.root)
  checkTabBar(files, app, problems)
  return {
    app,
    theme: readTheme(files, app, problems),
    pages,
    subpackageRoots,
    configs: readConfigs(files, app, pages, problems),
    scripts: Object.fromEntries(
      files.paths.filter((path) => path.endsWith('.js')).map((path) => [path, files.text(path)]),
    ),
    packages: measurePackages(files, subpackageRoots, problems),
  }
}

function readTheme(files: PackageFiles, app: AppConfig, problems: Problem[]): Program['theme'] {
  const none = { light: {}, dark: {} }
  return app.themeLocation ? readJson(files, app.themeLocation.replace(/^\//, ''), none, problems) : none
}

function readConfigs(files: PackageFiles, app: AppConfig, pages: string[], problems: Problem[]) {
  const configs: Record<string, PageConfig> = {}
  const open = (path: string, kind: 'missing-page' | 'missing-component', namedIn: string) => {
    if (configs[path]) return
    const missing = ['.js', '.wxml'].filter((extension) => !files.has(path + extension))
    if (missing.length > 0) {
      problems.push({ kind, where: namedIn, says: `${path} has no ${missing.join(' and no ')}` })
      return
    }
    const config = readJson<PageConfig>(files, `${path}.json`, {}, problems)
    const used = { ...absolute('app.json', app.usingComponents), ...absolute(`${path}.json`, config.usingComponents) }
    configs[path] = { ...config, usingComponents: asUrls(used) }
    for (const component of Object.values(used)) open(component, 'missing-component', `${path}.json`)
  }
  for (const page of pages) open(page, 'missing-page', 'app.json')
  return configs
}

function absolute(from: string, used: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(used).map(([tag, target]) => [tag, resolveInPackage(from, target)]))
}

const asUrls = (used: Record<string, string>) =>
  Object.fromEntries(Object.entries(used).map(([tag, path]) => [tag, `/${path}`]))
