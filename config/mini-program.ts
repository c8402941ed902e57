import { readFileSync } from 'node:fs'

/** What WeChat's console would say of the released version: every page of the built program. */
export function releasedPages(weappDir = 'dist/weapp'): string[] {
  const { pages, subPackages = [] }: AppJson = JSON.parse(readFileSync(`${weappDir}/app.json`, 'utf8'))
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

/** Where a scanned code leads on this machine: that page of the web build, its scene as WeChat hands it over. */
export function addressOfCode(cloudUrl: string, page: string, scene: string): string {
  return `${cloudUrl}/#/${page}?scene=${encodeURIComponent(scene)}`
}

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}
