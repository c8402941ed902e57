import { expect, it } from 'vitest'
import { scenesOf, stateNames } from '../support/pages/drawn-page'
import { everyPage } from '../support/pages/index'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** The program's own list. It is read as Taro does: through a global function that hands back what it is given. */
async function registered(): Promise<string[]> {
  Reflect.set(globalThis, 'defineAppConfig', (config: AppConfig) => config)
  const file = '../../src/app.config'
  const { default: app } = (await import(file)) as { default: AppConfig }
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

/** A page that is not drawn is walked by nobody: neither the gallery nor the journeys of every page come to it. */
it('every page of src/app.config.ts is drawn, and no other', async () => {
  const pages = await registered()
  expect(pages.length).toBeGreaterThan(12)
  expect(everyPage.map(({ path }) => path).sort()).toEqual(pages.sort())
})

it.each(everyPage.map((page) => [page.path, page] as const))('%s says of each state what it looks like', (_, page) => {
  expect(Object.keys(page.states).sort()).toEqual([...stateNames].sort())
  expect(page.states.full).toHaveProperty('shows')
  for (const state of Object.values(page.states)) {
    if ('never' in state) expect(state.never.length).toBeGreaterThan(5)
  }
  const names = scenesOf(page).map(([name]) => name)
  expect(new Set(names).size).toBe(names.length)
})
