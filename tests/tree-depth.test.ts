import { readFileSync } from 'node:fs'
import type { ProgramInJsdom } from 'emulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { releasedPages } from '../config/mini-program'
import { bringTheCast, newcomer, now } from './support/pages/cast'
import { type DrawnPage, fullOf, type Scene, type Shown } from './support/pages/drawn-page'
import { isShown, openScene } from './support/pages/in-jsdom'
import { everyPage } from './support/pages/index'
import { tapTo as tapToIn } from './support/tap-to'
import { byTurns, commit } from './support/turn'
import { openWorld, type World } from './support/world'

/**
 * A page's tree is drawn by WXML templates down to this level; what lies deeper Taro draws in a component, `comp`, one
 * inside the other. There nothing is lost to the eye, but what lies inside cannot be found from outside: not by
 * `aria-labelledby`, a scroll view's `scroll-into-view` or a query for its box, and each costs an instance of its own.
 */
const deepestLevel = 11

let world: World
let program: ProgramInJsdom
let session: string

beforeAll(async () => {
  world = await openWorld({ at: now })
  await bringTheCast(world)
})
afterAll(() => world.close())

/** Opens a page as whoever had the phone last. */
async function launch(path: string, query?: string): Promise<void> {
  program = await openScene(world, session, { path }, query === undefined ? {} : { query })
}

/** As whoever opens it, until it shows what it is to show there and nothing of it is on its way any more. */
async function openAs(page: DrawnPage, scene: Scene): Promise<void> {
  world.cloud.clock.set(now)
  await become(scene.who ?? newcomer)
  program = await openScene(world, session, page, scene)
  await shows(scene.shows)
}

async function shows(shown: Shown): Promise<void> {
  await program.until(() => isShown(program, shown), JSON.stringify('text' in shown ? String(shown.text) : shown))
  await program.until(() => !program.document.querySelector('wx-page [aria-label="正在加载"]'))
}

async function become(name: string): Promise<void> {
  const openid = sampleOpenid(name)
  const first = await fetch(`${world.cloud.url}/session`)
  session = first.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  const headers = { cookie: session, origin: world.cloud.url }
  const sat = await fetch(`${world.cloud.url}/session`, { method: 'POST', headers, body: JSON.stringify({ openid }) })
  expect(sat.ok).toBe(true)
}

/** Elements of Taro, each with an id of its own, above one another on the page in front. */
function levels(element: Element = program.document.querySelector('wx-page') as Element): number {
  const below = [...element.children].map((child) => levels(child) + (child.id ? 1 : 0))
  return Math.max(0, ...below)
}

/** Tap until the other is there: taps rest for a moment after a change of screen. */
const tapTo = (what: string | (() => Element), there: () => unknown) => tapToIn(program, what, there)

const isThere = (id: string) => () => program.document.getElementById(id)
const beginsWith = (id: string) => [...program.document.querySelectorAll(`[id^="${id}"]`)].at(-1) as Element

/**
 * WeChat's own rules of how a page feels (体验评分): at most 1,000 nodes, 30 levels, 60 children of one; at most 256 KB a
 * `setData` and 20 of them a second. What is counted of those is all since the program was opened.
 */
function expectLight(): void {
  const page = program.document.querySelector('wx-page') as Element
  const all = [page, ...page.querySelectorAll('*')]
  const above = (one: Element): number => (one === page ? 0 : 1 + above(one.parentElement as Element))
  const { setDataLengths, warnings } = program.client
  const figures = {
    nodes: all.length,
    levels: Math.max(...all.map(above)),
    children: Math.max(...all.map(({ children }) => children.length)),
    longest: Math.max(...setDataLengths),
  }
  const where = `${program.client.pages().at(-1)} ${JSON.stringify(figures)}`
  expect(figures.nodes, where).toBeLessThan(1000)
  expect(figures.levels, where).toBeLessThan(30)
  expect(figures.children, where).toBeLessThan(60)
  expect(figures.longest, where).toBeLessThan(256 * 1024)
  expect(setDataLengths.length, where).toBeGreaterThan(0)
  expect(warnings).toEqual([])
}

function expectShallow(): void {
  expect(levels(), program.client.pages().at(-1)).toBeLessThanOrEqual(deepestLevel)
  expect(program.client.errors).toEqual([])
  expectLight()
}

it('the templates go down to that level, and the component further', () => {
  const templates = readFileSync('dist/weapp/base.wxml', 'utf8')
  expect(templates).toContain(`<template name="tmpl_${deepestLevel - 1}_0">`)
  expect(templates).not.toContain(`<template name="tmpl_${deepestLevel}_0">`)
  expect(templates).toMatch(new RegExp(`<template name="tmpl_${deepestLevel}_container">.*<comp `))
})

it('every page of the released program is weighed', () => {
  expect(everyPage.map(({ path }) => path).sort()).toEqual([...releasedPages()].sort())
})

describe('the tree of a page on weapp', () => {
  afterEach(() => program.close())

  it.each(byTurns(everyPage, commit, 4).map((page) => [page.path, page] as const))(
    'is no deeper on %s with everything on it',
    async (path, page) => {
      await openAs(page, fullOf(page))
      expectShallow()
      expect(program.client.setDataLengths.length, path).toBeLessThanOrEqual(20)
    },
  )

  it('is no deeper on somebody of the staff, once it is said that they are looked at', async () => {
    const page = everyPage.find(({ path }) => path === 'manager/pages/person/index') as DrawnPage
    const scene = page.more?.['with credentials'] as Scene
    await openAs(page, { ...scene, shows: fullOf(page).shows })
    await tapTo('open-person', () => isShown(program, scene.shows))
    expectShallow()
  })

  it('is no deeper on a question, on the crisis card and on a result', async () => {
    await become('sample-resident')
    await launch('pages/assess/index')
    await program.until(isThere('scale-phq9'))
    await tapTo('scale-phq9', isThere('start-test'))
    await tapTo('start-test', () => program.text().includes('第 1 / 9 题'))
    for (let asked = 1; asked < 9; asked += 1) {
      expectShallow()
      await tapTo('answer-1', () => program.text().includes(`第 ${asked + 1} / 9 题`))
    }
    await tapTo('answer-1', isThere('crisis-card'))
    expectShallow()
    await tapTo('crisis-continue', isThere('result-card'))
    expectShallow()
  })

  it('is no deeper with a question before a booking, when booked and before it is cancelled', async () => {
    await become('sample-resident-2')
    await launch('resident/pages/counsellor/index', 'id=c-songbai')
    await program.until(() => beginsWith('slot-'))
    await tapTo(() => beginsWith('slot-'), isThere('confirm-booking'))
    expectShallow()
    await tapTo('confirm-booking', isThere('appointment-code'))
    expectShallow()
    await tapTo('see-mine', () => beginsWith('cancel-'))
    await tapTo(() => beginsWith('cancel-'), isThere('confirm-cancel'))
    expectShallow()
    program.close()

    await become('sample-counsellor-2')
    await launch('counsellor/pages/agenda/index')
    await program.until(() => beginsWith('agenda-'))
    expectShallow()
  })
})
