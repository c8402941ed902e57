import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { phq9 } from '#core/scales/phq9'
import { type Browser, openWorld, type World } from '../../support/world'

let world: World
let person: Browser
beforeAll(async () => {
  world = await openWorld()
  person = await world.as('sample-resident')
})
afterAll(() => world.close())

const responses = Object.fromEntries(phq9.items.map((item) => [item.id, 0]))
const submission = { scaleId: 'phq9', scaleVersion: 1, responses, keep: true, consentVersion: 1 }

async function list(browser: Browser, before?: number) {
  const answer = await browser.call(listMyAssessments, before === undefined ? {} : { before })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.administrations
}

describe('my kept self-tests', () => {
  it('are refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listMyAssessments, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('are refused bad-input when the page is no time', async () => {
    const before = { $gt: 0 } as unknown as number
    expect(await person.call(listMyAssessments, { before })).toEqual({ ok: false, refusal: 'bad-input' })
  })

  it('are mine alone, with the result and without the answers', async () => {
    await person.call(submitAssessment, submission)
    await (await world.as('sample-parent')).call(submitAssessment, submission)
    const mine = await list(person)
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({ scaleId: 'phq9', scaleVersion: 1, score: { total: 0 } })
    expect(JSON.stringify(mine)).not.toContain('responses')
    expect(await list(await world.as('sample-counsellor'))).toEqual([])
  })

  it('come newest first, fifty at a time, and every one of them comes once', async () => {
    const personId = world.personId('sample-resident-2')
    const score = { total: 0, bandId: 'b', criticalItems: [] }
    // Completed in pairs of the same millisecond; the fiftieth and the next share one.
    const rows = Array.from({ length: 120 }, (_, at) => ({
      id: `many-${at}`,
      personId,
      scaleId: 'phq9',
      scaleVersion: 1,
      responses,
      score,
      consentVersion: 1,
      completedAt: 1_000 + Math.ceil(at / 2),
    }))
    await Promise.all(rows.map((row) => world.put('administrations', row)))

    const browser = await world.as('sample-resident-2')
    const seen: { id: string; completedAt: number }[] = []
    for (;;) {
      const page = await list(browser, seen.at(-1)?.completedAt)
      if (page.length === 0) break
      expect(page.length).toBeLessThanOrEqual(50)
      seen.push(...page)
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120)
    expect(seen).toHaveLength(120)
    expect(seen.map(({ completedAt }) => completedAt)).toEqual(
      rows.map(({ completedAt }) => completedAt).sort((a, b) => b - a),
    )
  })
})
