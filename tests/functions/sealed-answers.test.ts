import { beforeEach, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { operations } from '#core/contracts/index'
import { agreementVersion } from '#core/domain/access/agreement'
import { marksOf } from '../../cloudfunctions/_runtime/identity'
import { codesOf } from '../../cloudfunctions/_runtime/one-time-code'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { storedAdministration } from '../../cloudfunctions/_store/administrations'
import { childResults, storedResult } from '../../cloudfunctions/_store/child-results'
import { ofPlays, sealPlay } from '../../cloudfunctions/courses/sealed-play'
import { aWorld } from '../support/a-world'
import { bringAppointments } from '../support/bookings'
import { aCallback, aCallbackWish, putCallback, theirLine, theirName, theirNumber } from '../support/callbacks'
import { aChild, aChildResult, aChildWish, aToddlerSheet, plantCare, plantTeenager } from '../support/children'
import { aCourse, aLesson, aPopulation } from '../support/courses'
import { aHandOut } from '../support/hand-outs'
import { aLineWish } from '../support/lines'
import {
  anAdministration,
  anAppointment,
  aPerson,
  aShare,
  aWish,
  monday,
  mondayAt,
  phq9Answers,
} from '../support/makers'
import { aText, plantPicture, plantPieces } from '../support/pieces'
import {
  aPaper,
  plantColleague,
  plantStaffInvitation,
  staffCode,
  staffCodeRow,
  staffIdOf,
  wayIn,
  withWayIn,
} from '../support/planted-staff'
import { kept, plantQuestions, questions } from '../support/questions'
import { asProgram } from '../support/sealing'
import { anInvitation } from '../support/staff'
import { byTurns, everySecond } from '../support/turn'
import { anUnclaimed } from '../support/unclaimed'
import { aWaiting, bringWaiting } from '../support/waiting'
import { aPdf, aWordingBrought, aWordingWish, handInALicence } from '../support/wordings'
import { anAttempt, functionEnv } from '../support/world'

const world = aWorld({ functionEnv: withWayIn })
const personal = operations.filter(({ answer }) => answer === 'personal').map(({ name }) => name)
beforeEach(() => plantQuestions(world))

/** What `main` returns, which the platform writes into its log, and what the program makes of it. */
async function mainOf(name: string, input: object, who: string) {
  const [functionName = '', action] = name.split('.')
  const attempt = anAttempt(world.cloud.clock.now())
  const { event, open } = asProgram(functionName, { action, input, attempt })
  const { result } = await world.cloud.call(functionName, event, { openid: sampleOpenid(who) })
  return { logged: JSON.stringify(result), result: result as object, said: open(result) as { ok: boolean } }
}

/** A text of base64 as long as an answer has one shorter than this by chance, once in a while. */
const beyondChance = 7

/** A word as it could still be read: itself, in hex, in base64 wherever it begins, and each of them once more below. */
function readable(logged: string, word: string): boolean {
  const layers = [logged, ...(logged.match(/[A-Za-z0-9+/_=-]{8,}/g) ?? []).map(below)]
  const hex = Buffer.from(word).toString('hex')
  const based = [0, 1, 2].map((before) =>
    Buffer.from(`${' '.repeat(before)}${word}`)
      .toString('base64')
      .slice(before + 1, -4),
  )
  const forms = [
    word,
    JSON.stringify(word).slice(1, -1),
    hex,
    hex.toUpperCase(),
    ...based.filter((form) => form.length >= beyondChance),
  ]
  return layers.some((layer) => forms.some((form) => layer.includes(form)))
}
const below = (text: string) => Buffer.from(text, 'base64').toString('utf8')

describe('what main returns', () => {
  it('is looked at for every personal operation', () => {
    expect(Object.keys(questions).sort()).toEqual([...personal].sort())
  })

  it.each(personal)('of %s has nothing readable in it, and is no shorter when it is no', async (name) => {
    const { who, input, words, no } = questions[name] as (typeof questions)[string]
    // First the no: it changes nothing that a yes asks for, and of a wrong code counts a guess.
    const refused = no && (await mainOf(name, no, who))
    const { logged, result, said } = await mainOf(name, input, who)
    expect(Object.keys(result).sort()).toEqual(['at', 'sealed'])
    expect(said).toMatchObject({ ok: true })
    const plain = JSON.stringify(said)
    for (const word of words) expect(plain).toContain(word)
    for (const word of [...words, who, world.personId(who)]) expect(readable(logged, word)).toBe(false)
    if (!refused) return
    const { refusal } = refused.said as unknown as { readonly refusal: string }
    expect(operations.find((one) => one.name === name)?.refusals).toContain(refusal)
    expect(Object.keys(refused.result).sort()).toEqual(['at', 'sealed'])
    expect(readable(refused.logged, refusal)).toBe(false)
    expect(refused.logged).toHaveLength(logged.length)
  })

  it('is of the same length for a few kept results as for none, and grows in steps', async () => {
    const lengthOf = async (openid: string) => (await mainOf('assessments.listMine', {}, openid)).logged.length
    const none = await lengthOf('sample-resident')
    expect(await lengthOf('sample-parent')).toBe(none)
    const personId = world.personId('sample-parent')
    const lengths: number[] = []
    for (let at = 0; at < 50; at += 1) {
      await world.add('administrations', [anAdministration({ id: `k-${at}`, personId })])
      lengths.push(await lengthOf('sample-parent'))
    }
    expect(new Set(lengths).size).toBeLessThanOrEqual(5)
  })

  it('is never the same twice, whoever asks the same', async () => {
    const asked = asProgram('assessments', { action: 'listMine', input: {} })
    const ask = async () =>
      (await world.cloud.call('assessments', asked.event, { openid: sampleOpenid('sample-parent') })).result
    const [first, second] = [(await ask()) as { sealed: string }, (await ask()) as { sealed: string }]
    expect(first.sealed.slice(44)).not.toBe(second.sealed.slice(44))
    // Bytes 32 to 44 are the nonce: a second one under the same key would give both answers away.
    const nonce = (sealed: string) => Buffer.from(sealed, 'base64').subarray(32, 44).toString('hex')
    expect(nonce(first.sealed)).not.toBe(nonce(second.sealed))
  })

  it.each(['plain', 'aGlkZGVuLXdvcmQ=', '68696464656e2d776f7264', 'eCBoaWRkZW4td29yZCB5'])(
    'would be seen through as %s',
    (text) => {
      expect(readable(JSON.stringify({ text, more: 'plain' }), text === 'plain' ? 'plain' : 'hidden-word')).toBe(true)
    },
  )
})

describe('a program from before', () => {
  it.each(byTurns(personal, everySecond, 3))(
    'that asks %s without a key is told that it is outdated, and nothing is done',
    async (name) => {
      const { who, input } = questions[name] as (typeof questions)[string]
      const [functionName = '', action] = name.split('.')
      const before = await world.everything()
      const { result } = await world.cloud.call(functionName, { action, input }, { openid: sampleOpenid(who) })
      expect(result).toEqual({ ok: false, refusal: 'program-outdated', at: expect.any(Number) })
      expect(await world.everything()).toEqual(before)
    },
  )

  it.each([
    ['null', null],
    ['a text', 'key'],
    ['a key too short', { key: 'AAAA', call: 1 }],
    ['an operator for a key', { key: { $ne: null }, call: 1 }],
    ['a key that settles nothing', { key: 'A'.repeat(43), call: 1 }],
    ['a key without a number', { key: `${'A'.repeat(42)}k` }],
    ['a number that is none', { key: `${'A'.repeat(42)}k`, call: 1.5 }],
  ])('that sends %s for a key is refused bad-input, and nothing is done', async (_, seal) => {
    const before = await world.everything()
    const event = { action: 'submit', input: kept, seal }
    const { result } = await world.cloud.call('assessments', event, { openid: sampleOpenid('sample-resident') })
    expect(result).toEqual({ ok: false, refusal: 'bad-input', at: expect.any(Number) })
    expect(await world.everything()).toEqual(before)
  })

  it('reads what is everybody’s as ever', async () => {
    const { result } = await world.cloud.call('content', { action: 'listArticles', input: {} }, { openid: '' })
    expect(result).toMatchObject({ ok: true, value: { articles: expect.any(Array) } })
  })
})
