import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '#core/domain/time'
import { openBrowser, targets } from '../support/browser'
import { bringTheCast, now, regular } from '../support/pages/cast'
import { type DrawnPage, fullOf, type Scene } from '../support/pages/drawn-page'
import { everyPage } from '../support/pages/index'
import { olderPhones } from '../support/pages/older-phones'
import { pagesByTurns, shareOut } from '../support/pages/share-out'
import { type Body, Stage } from '../support/pages/stage'
import { pressHelp, standing } from '../support/pages/standing'
import { byTurns, everySecond } from '../support/turn'
import { openWorld, type World } from '../support/world'

/** More with each page. */
const patience = { timeout: 600_000 }

describe.each(targets)('every page of the $name build', patience, (target) => {
  let world: World
  let browser: Browser

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, at: now })
    await bringTheCast(world)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  interface Walk {
    readonly pages: readonly DrawnPage[]
    readonly body?: Body
    /** What is not as it is on the full page. */
    readonly but?: Partial<Scene>
    readonly look?: (stage: Stage, page: DrawnPage) => Promise<string[]>
  }
  const named = (page: DrawnPage, faults: readonly string[]) => faults.map((fault) => `${page.path}: ${fault}`)

  /** Opens the program anew on each of the pages; answers with what was wrong with any. */
  async function openEach({ pages, body = {}, but = {}, look = standing }: Walk): Promise<string> {
    const stages = await Promise.all([1, 2].map(() => Stage.open(browser, world.cloud.url, target, body)))
    const found = await shareOut(stages, pages, async (stage, page) => {
      const scene = { ...fullOf(page), ...but }
      await stage.arrange(scene)
      await stage.answerAs(scene.cloud)
      await stage.open(page, scene)
      await stage.quiet()
      return named(page, await look(stage, page))
    })
    await Promise.all(stages.map((stage) => stage.close()))
    return found.flat().join('\n')
  }

  /** Opens the program on the first of the pages, and goes on from each to the next. */
  async function goThrough({ pages, body = {}, but = {}, look = standing }: Walk): Promise<string> {
    const stage = await Stage.open(browser, world.cloud.url, target, body)
    await stage.arrange({ who: regular, ...but })
    await stage.answerAs(but.cloud)
    const found: string[] = []
    for (const [at, page] of pages.entries()) {
      if (at === 0) await stage.open(page, fullOf(page))
      else await stage.go(page, fullOf(page))
      await stage.quiet()
      found.push(...named(page, await look(stage, page)))
    }
    await stage.close()
    return found.join('\n')
  }

  /**
   * On the web each condition is met by a quarter of residents' pages, the next quarter meets the next. On weapp, where the same
   * program lies on another storage and another router, by a twelfth, others each time; of staff by half as many.
   */
  const inTurn = (pages: readonly DrawnPage[], turn: number) =>
    pagesByTurns(pages, { path: ({ path }) => path, turn, of: target.name === 'H5' ? 4 : 12 })
  /** What an older phone holds is asked for by residents' pages: of the others each meets a quarter of those phones. */
  const onOlder = (pages: readonly DrawnPage[], turn: number) => {
    const forPeople = pages.filter(({ path }) => /^(pages|resident|calming)\//.test(path))
    const rest = pages.filter((page) => !forPeople.includes(page))
    return target.name === 'H5'
      ? [...inTurn(forPeople, turn), ...byTurns(rest, everySecond + turn, 8)]
      : inTurn(pages, turn)
  }
  const some = (which: RegExp) => everyPage.filter(({ path }) => which.test(path))
  const help = some(/\/help\//)
  /** A self-test is left when the program opens elsewhere: its pages come first. */
  const selfTest = some(/-test|questionnaire|result/)
  const others = everyPage.filter((page) => ![...help, ...selfTest].includes(page))
  const ofTime = some(/home|landing|booking|counsellor|soonest|appointments|agenda/)

  it('stands on a phone that holds what another release, or a fault, left there', async () => {
    const kinds = Object.entries(olderPhones)
    expect(kinds.length).toBeGreaterThan(5)
    const numbered = kinds.map((kind, at) => ({ kind, at }))
    const found = await shareOut([1, 2], numbered, async (_, { kind: [kind, stored], at }) => {
      const faults = await goThrough({ but: { stored }, pages: onOlder([...selfTest, ...others], at) })
      return faults && `${kind}:\n${faults}`
    })
    expect(found.filter(Boolean).join('\n')).toBe('')
  })

  it('stands on a phone that refuses storage, with help a tap away', async () => {
    const look = async (stage: Stage) => {
      const wrong = await standing(stage)
      await pressHelp(stage)
      return wrong
    }
    const body = { refusesStorage: true }
    const pages = inTurn([...selfTest, ...others], 1)
    const anew = target.name === 'H5' ? byTurns(pages, Math.floor(everySecond / 8), 4) : pages
    const rest = pages.filter((page) => !anew.includes(page))
    expect(await openEach({ body, pages: anew, look })).toBe('')
    const halves = [0, 1].map((turn) => rest.filter((_, at) => at % 2 === turn)).filter(({ length }) => length > 0)
    const found = await shareOut(halves, halves, (_, half) => goThrough({ body, pages: half, look }))
    expect(found.join('')).toBe('')
  })

  it.each([
    ['ahead', 400 * DAY],
    ['behind', -400 * DAY],
  ])('says the same on a phone whose clock is 400 days %s', async (_, ahead) => {
    const look = async (stage: Stage, page: DrawnPage) => {
      const wrong = await standing(stage)
      await stage.find(fullOf(page).shows).waitFor()
      return wrong
    }
    expect(await openEach({ body: { ahead }, pages: ofTime, look })).toBe('')
    const rest = everyPage.filter((page) => !ofTime.includes(page))
    expect(await goThrough({ body: { ahead }, pages: inTurn(rest, ahead > 0 ? 2 : 3) })).toBe('')
  })

  it('stands when the cloud answers nobody, also once it has given up asking', async () => {
    const look = async (stage: Stage) => {
      const before = await standing(stage)
      await stage.settled()
      return [...before, ...(await standing(stage))]
    }
    expect(
      await goThrough({ body: { hurries: true }, but: { cloud: 'away' }, pages: inTurn(everyPage, 4), look }),
    ).toBe('')
  })

  it('stands without a network, as far as it can be opened, with help a tap away', async () => {
    const stage = await Stage.open(browser, world.cloud.url, target)
    const [first, ...next] = others
    if (!first) throw new Error('no page')
    await stage.arrange({ who: regular })
    await stage.answerAs(undefined)
    await stage.open(first, {})
    await stage.phone.hasAll()
    await stage.phone.page.context().setOffline(true)
    const wrong: string[] = []
    const opened: string[] = []
    for (const page of new Set([...help, ...selfTest, ...some(/\/calm\//), ...inTurn(next, 5)])) {
      if (await stage.go(page, fullOf(page))) opened.push(page.path)
      const found = (await standing(stage)).filter(
        (fault) => !/chunk|Failed to fetch|internetdisconnected/i.test(fault),
      )
      wrong.push(...named(page, found))
    }
    expect(wrong.join('\n')).toBe('')
    const always = [...help, ...selfTest, ...some(/\/calm\//)].map(({ path }) => path)
    expect(opened).toEqual(expect.arrayContaining(always))
    await pressHelp(stage)
    await stage.close()
  })
})
