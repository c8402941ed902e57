import type { AppConfig, PackageSize } from '../runtime/program'
import type { PackageFiles } from './package-files'
import type { Problem } from './problem'

/** WeChat's limit for the main package and for each subpackage. */
export const packageLimitBytes = 2 * 1024 * 1024
const tabIconLimitBytes = 40 * 1024

export function measurePackages(files: PackageFiles, roots: string[], problems: Problem[]): PackageSize[] {
  const sizes = new Map<string, number>(['', ...roots].map((root) => [root, 0]))
  for (const path of files.paths) {
    if (path.endsWith('.map')) continue
    const root = roots.find((one) => path.startsWith(one)) ?? ''
    sizes.set(root, (sizes.get(root) ?? 0) + files.bytes(path))
  }
  return [...sizes].map(([root, bytes]) => {
    if (bytes > packageLimitBytes) {
      const says = `${bytes} bytes, and at most ${packageLimitBytes} may be uploaded`
      problems.push({ kind: 'package-too-big', where: root || 'main package', says })
    }
    return { root, bytes }
  })
}

export function checkTabBar(files: PackageFiles, app: AppConfig, problems: Problem[]): void {
  if (!app.tabBar) return
  const refuse = (says: string) => problems.push({ kind: 'tab-bar', where: 'app.json', says })
  const { list } = app.tabBar
  if (list.length < 2 || list.length > 5) refuse(`${list.length} tabs, and WeChat takes 2 to 5`)
  for (const { pagePath, iconPath, selectedIconPath } of list) {
    if (!app.pages.includes(pagePath)) refuse(`${pagePath} is not a page of the main package`)
    for (const icon of [iconPath, selectedIconPath]) {
      if (!icon || icon.startsWith('@')) continue
      const path = icon.replace(/^\.?\//, '')
      if (!files.has(path)) refuse(`icon ${icon} is missing`)
      else if (!/\.(png|jpe?g)$/i.test(path)) refuse(`icon ${icon} must be a PNG or JPEG`)
      else if (files.bytes(path) > tabIconLimitBytes) refuse(`icon ${icon} is over 40 KB`)
    }
  }
}
