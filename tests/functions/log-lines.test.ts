import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aWorld } from '../support/a-world'
import { aWish, phq9Answers } from '../support/makers'
import { asProgram } from '../support/sealing'
import { anAttempt, type Browser } from '../support/world'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})
beforeEach(() => void lines.splice(0))

/** The line of one call, by the request id the gateway answered with; it may be written a moment after the answer. */
async function logged(functionName: string, body: object) {
  const { event } = asProgram(functionName, body)
  const { requestID } = (await resident.send(functionName, JSON.stringify(event))).reply
  return await vi.waitFor(
    () => {
      const line = lines.find(({ requestId }) => requestId === requestID)
      if (!line) throw new Error('not logged yet')
      return line
    },
    { timeout: 10_000 },
  )
}

describe('the log', () => {
  it.each([
    ['content', { action: 'listArticles', input: {} }, 'content.listArticles', 'ok'],
    ['content', { action: 'readArticle', input: {} }, 'content.readArticle', 'bad-input'],
    ['content', { action: 'burn' }, '?', 'unknown-action'],
    ['appointments', { action: 'listAgenda', input: {} }, 'appointments.listAgenda', 'not-allowed'],
  ])('has one line a call to %s with %j: when, what, how it ended, how long', async (functionName, body, ...told) => {
    const [operation, outcome] = told
    const from = world.cloud.clock.now()
    const { at, ms, requestId, ...line } = await logged(functionName, body)
    expect(line).toEqual({ function: functionName, level: 'info', operation, outcome })
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(at).toBeGreaterThanOrEqual(from)
    expect(at).toBeLessThanOrEqual(world.cloud.clock.now())
    expect(ms).toBeGreaterThanOrEqual(0)
    expect(ms).toBeLessThan(60_000)
    expect(lines).toHaveLength(1)
  })

  it('says nothing of who called or what they sent', async () => {
    const wish = aWish()
    const responses = { ...phq9Answers(3), secret: 1 }
    const sheet = { scaleId: 'phq9', scaleVersion: 1, responses, consentVersion: 1, completedAt: 0 }
    const attempt = anAttempt(world.cloud.clock.now())
    expect(await logged('appointments', { action: 'book', input: wish, attempt })).toMatchObject({ outcome: 'ok' })
    // Why a person was told no is theirs as well.
    expect(await logged('assessments', { action: 'submit', input: sheet, attempt })).toMatchObject({
      outcome: 'refused',
    })
    const written = JSON.stringify(lines)
    const [booked] = await world.appointments()
    const told = ['sample-resident', world.personId('sample-resident'), 'c-yunxi', `${wish.start}`, 'room', 'phq9']
    for (const word of [...told, 'secret', attempt.id, `${booked?.id}`, `"${booked?.code}"`])
      expect(written).not.toContain(word)
  })
})
