import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { operations } from '#core/contracts/index'
import { accept, type Decision } from '#core/domain/decision'
import { lookAt } from '../../src/cloud/look'
import { openBrowser, targets } from '../support/browser'
import { bringTheCast, newcomer, now } from '../support/pages/cast'
import { type Damage, damagesOf, noAnswers } from '../support/pages/damage'
import { type DrawnPage, fullOf } from '../support/pages/drawn-page'
import { everyPage } from '../support/pages/index'
import { pagesByTurns, shareOut } from '../support/pages/share-out'
import { asSent, operationOf, Stage } from '../support/pages/stage'
import { standing } from '../support/pages/standing'
import { whole as walksAll } from '../support/whole'
import { openWorld, type World } from '../support/world'

/** What a page is told in place of the whole answer, by a name. */
interface Given {
  readonly name: string
  readonly reply: (route: Route) => object
  /** Whole rows are in it: the page shows them. */
  readonly leavesRows: boolean
}

type Answer = Decision<unknown, string>

/** As the function sends it, sealed where it is personal. */
const sent = (answer: Answer) => (route: Route) => ({ errMsg: 'ok', result: { ...asSent(route, answer), at: now } })

/** A page and one of the operations it asks. */
interface Asked {
  readonly page: DrawnPage
  readonly operation: string
  readonly whole: Answer
}

/** What has the look of a decision is sealed as one, or the program would not come to look into it. */
function asNoAnswer(route: Route, reply: object): object {
  const { result } = reply as { readonly result?: unknown }
  if (typeof result !== 'object' || result === null || !('ok' in result)) return reply
  const { at = now, ...answer } = result as Answer & { readonly at?: unknown }
  return { errMsg: 'ok', result: { ...asSent(route, answer as Answer), at } }
}

/** What people do there is the most that can be lost. */
const ofPlaces = /pages\/(booking|agenda)/

/** More with each page. */
const patience = { timeout: 1_200_000 }

/** How a page looks in the moment it is drawn anew is no fault, on a machine that is busy; what was thrown is one. */
async function standingAtLast(stage: Stage): Promise<string[]> {
  const passing = ['white', 'broken', 'no help', 'help cannot be pressed']
  const first = await standing(stage)
  if (first.length === 0) return first
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const then = await standing(stage)
  return [...new Set([...first.filter((fault) => !passing.includes(fault)), ...then])]
}

describe.each(targets)('an answer that is not whole, on every page of the $name build', patience, (target) => {
  let world: World
  let browser: Browser
  let stages: Stage[]
  /** Page → operation → what the cloud answers it. */
  const answers = new Map<DrawnPage, Map<string, Answer>>()
  let asked: Asked[]

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, at: now })
    await bringTheCast(world)
    browser = await openBrowser()
    stages = await Promise.all([1, 2].map(() => Stage.open(browser, world.cloud.url, target, { hurries: true })))
    // The program is one: a third of residents' pages on the web and a sixth of those of staff, and on weapp half as many,
    // of what matters there, how a page takes a list it cannot read. The pages of places on both.
    const path = ({ path }: DrawnPage) => path
    const turn = pagesByTurns(everyPage, target.name === 'H5' ? { path, turn: 1, of: 3 } : { path, turn: 0, of: 6 })
    const walked = everyPage.filter((page) => turn.includes(page) || ofPlaces.test(page.path))
    await shareOut(stages, walked, async (stage, page) => answers.set(page, await answersTo(stage, page)))
    asked = walked.flatMap((page) =>
      [...(answers.get(page) ?? [])].map(([operation, whole]) => ({ page, operation, whole })),
    )
  }, patience.timeout)
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  /** What the page asks is asked once more, by somebody who can read a sealed answer. */
  async function answersTo(stage: Stage, page: DrawnPage): Promise<Map<string, Answer>> {
    const scene = fullOf(page)
    const somebody = await world.as(scene.who ?? newcomer)
    const found = new Map<string, Answer>()
    await stage.arrange(scene)
    await stage.answerAs(async (route) => {
      const { action, input } = route.request().postDataJSON() as { action: string; input: unknown }
      const [functionName = ''] = operationOf(route).split('.')
      found.set(operationOf(route), (await somebody.ask(functionName, { action, input })) as Answer)
      await route.continue()
    })
    await stage.open(page, scene)
    await stage.find(scene.shows).waitFor()
    await stage.quiet()
    return found
  }

  /**
   * Opens the page with the first of the replies and has it ask again for each of the others. What was wrong: nothing, when
   * it stands after each, help can be pressed and whole rows are shown. A page that broke once is looked at no further.
   */
  async function faultsOf(stage: Stage, { page, operation }: Asked, replyings: readonly Given[]): Promise<string[]> {
    const wrong: string[] = []
    let given: Given | undefined
    let came = false
    await stage.arrange(fullOf(page))
    await stage.answerAs(async (route: Route) => {
      const isIt = operationOf(route) === operation
      const whole = answers.get(page)?.get(operationOf(route))
      const reply = isIt ? given?.reply : whole && sent(whole)
      if (reply) await route.fulfill({ json: reply(route) })
      else await route.continue()
      came ||= isIt
    })
    for (const one of replyings) {
      if (wrong.length > 0) break
      const isFirst = given === undefined
      given = one
      came = false
      if (isFirst) await stage.open(page, fullOf(page))
      const asksOnceMore = async () => {
        if (!isFirst && !came) await stage.reconnect()
        return came
      }
      await expect.poll(asksOnceMore, { interval: 100 }).toBe(true)
      await stage.settled()
      const found = await standingAtLast(stage)
      if (one.leavesRows && !(await shows(stage, page))) found.push('whole rows are gone too')
      wrong.push(...found.map((fault) => `${page.path}, ${operation}, ${one.name}: ${fault}`))
    }
    return wrong
  }

  /** On a machine that is busy, what has come is drawn a moment after it came. */
  const shows = (stage: Stage, page: DrawnPage) =>
    stage
      .find(fullOf(page).shows)
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      )

  /**
   * What the program takes each damaged answer for is the same for many: those that are refused as a whole are one to a page,
   * which meets another of them than the pages before it; those that it takes, without what is wrong, are all met.
   */
  function damaged({ operation, whole }: Asked, at: number): Given[] {
    const { output } = operations.find(({ name }) => name === operation) ?? {}
    if (!output) throw new Error(`there is no ${operation}`)
    const all = damagesOf(whole.ok ? (whole.value as Readonly<Record<string, unknown>>) : {})
    const byTaken = new Map<string, Damage[]>()
    for (const one of all) {
      const taken = JSON.stringify(lookAt(output, one.value))
      byTaken.set(taken, [...(byTaken.get(taken) ?? []), one])
    }
    const met = [...byTaken.values()].flatMap((alike) => alike[at % alike.length] ?? [])
    return (walksAll ? all : all.filter((one) => met.includes(one)))
      .filter(({ leavesRows }) => target.name === 'H5' || leavesRows)
      .map(({ name, value, leavesRows }) => ({ name, reply: sent(accept(value)), leavesRows }))
  }

  it('whitens no page, whatever field of it is missing or of another type', async () => {
    const telling = vi.spyOn(console, 'error').mockReturnValue()
    const all = asked.map((one, at) => ({ one, replyings: damaged(one, at) }))
    telling.mockRestore()
    expect(all.flatMap(({ replyings }) => replyings).length).toBeGreaterThan(target.name === 'H5' ? 30 : 4)
    const found = await shareOut(stages, all, (stage, { one, replyings }) => faultsOf(stage, one, replyings))
    expect(found.flat().join('\n')).toBe('')
  })

  it('whitens no page when it is no answer at all', async () => {
    const none = Object.entries(noAnswers).map(([name, reply]) => ({
      name,
      reply: (route: Route) => asNoAnswer(route, reply),
      leavesRows: false,
    }))
    const asking = asked.filter(({ page }) => ofPlaces.test(page.path))
    expect(asking.length).toBeGreaterThan(1)
    const found = await shareOut(stages, asking, (stage, one) => faultsOf(stage, one, none))
    expect(found.flat().join('\n')).toBe('')
  })
})
