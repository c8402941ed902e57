import { beforeAll, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import {
  answerContribution,
  listContributions,
  listMyContributions,
  readContribution,
  replyToEditor,
  sendContribution,
  takeBackContribution,
  takeUpContribution,
} from '#core/contracts/contributions'
import { openPiece } from '#core/contracts/publishing'
import { KEPT, KEPT_AFTER } from '#core/domain/contributions/contribution'
import type { Piece } from '#core/domain/publishing/piece'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import {
  aContribution,
  aSent,
  putContribution,
  writtenName,
  writtenText,
  writtenTitle,
} from '../../support/contributions'
import { mondayAt } from '../../support/makers'
import { aStoredPiece } from '../../support/pieces'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let person: Browser
let editor: Browser
let colleague: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  editor = await world.as('sample-editor')
  colleague = await world.as('sample-editor-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
async function sent(change: Parameters<typeof aSent>[0] = {}) {
  return { contributionId: valueOf(await person.call(sendContribution, aSent(change))).contribution.id }
}
const inbox = async (browser = editor) => valueOf(await browser.call(listContributions, {}))
const mine = async () => valueOf(await person.call(listMyContributions, {})).contributions
const say = (contributionId: string, as: 'ask' | 'decline', words = '谢谢你写来，这一期登不下了。', by = editor) =>
  by.call(answerContribution, { contributionId, as, words })
const looks = async () => valueOf(await person.call(listLooks, {})).looks
/** As it is once somebody published it. */
async function print(pieceId: string) {
  const rows = (await world.documents('pieces')) as unknown as (Piece & { readonly _id: string })[]
  const { _id, ...row } = rows.find((one) => one._id === pieceId) ?? { _id: '' }
  await world.put(
    'pieces',
    aStoredPiece({ ...row, id: pieceId, state: 'published', standing: { version: 1, since: mondayAt(8) } }),
  )
}

describe('the editors’ list', () => {
  it('says nothing of what it is or whose, those first that waited longest', async () => {
    const first = await sent()
    world.cloud.clock.set(mondayAt(7))
    const second = await sent({ named: false, title: '' })
    const { open, over, more, reads } = await inbox()
    expect(open.map(({ id }) => id)).toEqual([first.contributionId, second.contributionId])
    expect([over, more, reads]).toEqual([[], false, true])
    expect(open.map(({ named, length, sender }) => ({ named, length, sender }))).toEqual([
      { named: true, length: writtenText.length, sender: 'self' },
      { named: false, length: writtenText.length, sender: 'self' },
    ])
    expect(JSON.stringify(open)).not.toMatch(new RegExp(`${writtenTitle}|${writtenName}|蒜苗|p1_`))
    expect(await looks()).toEqual([])
  })

  it('is shut to everybody else, and empty for an editor of a place below', async () => {
    await sent()
    for (const who of ['sample-resident', 'sample-manager', 'sample-counsellor', 'sample-reviewer']) {
      expect(await (await world.as(who)).call(listContributions, {})).toEqual(no('not-allowed'))
    }
    await world.put('staff', {
      id: world.personId('sample-parent'),
      grants: [{ role: 'editor', nodeId: 'n-chenguang' }],
      v: 1,
    })
    expect(await inbox(await world.as('sample-parent'))).toEqual({ open: [], over: [], more: false, reads: false })
  })

  it('ends at a hundred, and says that there are more', async () => {
    for (let at = 0; at < 101; at += 1) {
      await putContribution(world, aContribution({ id: `c-${at}`, personId: `p1_${at}`, sentAt: mondayAt(5) + at }))
    }
    const { open, more } = await inbox()
    expect([open.length, open[0]?.id, more]).toEqual([100, 'c-0', true])
  })
})

describe('reading one', () => {
  it('gives all of it, and each look is the person’s to see', async () => {
    const one = await sent()
    const { contribution } = valueOf(await editor.call(readContribution, one))
    expect(contribution).toMatchObject({
      title: writtenTitle,
      text: writtenText,
      signature: writtenName,
      speaksOfDanger: false,
    })
    valueOf(await colleague.call(readContribution, one))
    expect(await looks()).toMatchObject([
      { what: ['writing'], purpose: 'periodical', counsellorName: '' },
      { what: ['writing'], purpose: 'periodical' },
    ])
  })

  it('says first that the words may speak of dying, in the text or in what was answered', async () => {
    const one = await sent({ text: '那年冬天我不想活了，后来走过来了。', helpSeen: true })
    expect(valueOf(await editor.call(readContribution, one)).contribution.speaksOfDanger).toBe(true)
    world.cloud.clock.set(mondayAt(8))
    const other = await sent()
    valueOf(await say(other.contributionId, 'ask', '后来呢'))
    const words = '后来我也想过死了算了'
    expect(await person.call(replyToEditor, { ...other, words, helpSeen: false })).toEqual(no('help-seen-first'))
    valueOf(await person.call(replyToEditor, { ...other, words, helpSeen: true }))
    expect(valueOf(await editor.call(readContribution, other)).contribution.speaksOfDanger).toBe(true)
  })

  it('contribution-unknown for one that never was, of an editor below, and of one that is gone', async () => {
    const one = await sent()
    expect(await editor.call(readContribution, { contributionId: 'none' })).toEqual(no('contribution-unknown'))
    const grants = [{ role: 'editor', nodeId: 'n-chenguang' }]
    await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
    expect(await (await world.as('sample-parent')).call(readContribution, one)).toEqual(no('contribution-unknown'))
    world.cloud.clock.set((await mine())[0]?.goneAt ?? 0)
    expect(await (await world.as('sample-editor')).call(readContribution, one)).toEqual(no('contribution-unknown'))
  })
})

describe('an answer', () => {
  it('words-needed without a word, and nothing changes', async () => {
    const { contributionId } = await sent()
    const before = await world.everything()
    for (const as of ['ask', 'decline'] as const)
      expect(await say(contributionId, as, '  ')).toEqual(no('words-needed'))
    expect(await world.everything()).toEqual(before)
  })

  it('asks one thing at a time, three times at most', async () => {
    const one = await sent()
    const reply = (words = '是前年的事。') => person.call(replyToEditor, { ...one, words, helpSeen: false })
    expect(await reply()).toEqual(no('nothing-asked'))
    for (let at = 0; at < 3; at += 1) {
      expect(valueOf(await say(one.contributionId, 'ask', `问 ${at}`)).contribution.state).toBe('asked')
      expect(await say(one.contributionId, 'ask')).toEqual(no('already-asked'))
      expect(await reply(' ')).toEqual(no('words-needed'))
      expect(valueOf(await reply()).contribution).toMatchObject({ state: 'waiting' })
    }
    expect(await say(one.contributionId, 'ask')).toEqual(no('asked-often'))
    expect((await mine())[0]?.asked.map(({ question, reply: said }) => [question, said])).toEqual(
      [0, 1, 2].map((at) => [`问 ${at}`, '是前年的事。']),
    )
    expect(
      await (await world.as('sample-parent')).call(replyToEditor, { ...one, words: '我', helpSeen: false }),
    ).toEqual(no('contribution-unknown'))
  })

  it('no is said with words the person reads; thirty days later there is none of it, nor of the looks', async () => {
    const one = await sent()
    valueOf(await editor.call(readContribution, one))
    valueOf(await say(one.contributionId, 'decline'))
    expect(await mine()).toMatchObject([
      { state: 'declined', declined: '谢谢你写来，这一期登不下了。', text: writtenText },
    ])
    for (const as of ['ask', 'decline'] as const)
      expect(await say(one.contributionId, as)).toEqual(no('contribution-over'))
    expect(await editor.call(takeUpContribution, one)).toEqual(no('contribution-over'))
    expect(await person.call(takeBackContribution, one)).toEqual(no('contribution-over'))
    const goneAt = (await mine())[0]?.goneAt ?? 0
    expect(goneAt).toBeGreaterThan(world.cloud.clock.now() + KEPT_AFTER - DAY)
    world.cloud.clock.set(goneAt - DAY)
    expect(await mine()).toHaveLength(1)
    world.cloud.clock.set(goneAt)
    expect(await mine()).toEqual([])
    await runWell(world, 'contributions', 'clear')
    expect([await world.documents('contributions'), await world.documents('access-log')]).toEqual([[], []])
  })

  it('of two editors in the same moment one is told, and the person reads one answer', async () => {
    const one = await sent()
    const answers = await Promise.all([
      say(one.contributionId, 'decline'),
      colleague.call(takeUpContribution, one),
      say(one.contributionId, 'decline', '谢谢，这一期满了。', colleague),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok).map((answer) => 'refusal' in answer && answer.refusal)).toEqual([
      'contribution-over',
      'contribution-over',
    ])
    expect(await world.documents('pieces')).toHaveLength((await mine())[0]?.state === 'taken' ? 1 : 0)
  })
})

describe('taken into the periodical', () => {
  const taken = async (change = {}) => {
    const one = await sent(change)
    const { contribution } = valueOf(await editor.call(takeUpContribution, one))
    return { ...one, pieceId: contribution.pieceId ?? '' }
  }

  it('it is a draft of everybody’s with the words as they came, that somebody else has to read', async () => {
    const { pieceId } = await taken()
    const { piece } = valueOf(await editor.call(openPiece, { pieceId }))
    expect(piece).toMatchObject({ state: 'draft', nodeId: null, version: 1, revision: 1, standing: null })
    expect(piece.text).toMatchObject({
      title: writtenTitle,
      author: writtenName,
      markdown: writtenText.replace('\n', '\n\n'),
    })
    expect(await looks()).toMatchObject([{ what: ['writing'], purpose: 'periodical' }])
    expect(await mine()).toMatchObject([{ state: 'taken', printedAs: null, text: writtenText }])
    expect((await inbox()).over).toMatchObject([{ state: 'taken', pieceId }])
  })

  it('what takes a professional is asked of a professional from its first text on', async () => {
    const { pieceId } = await taken({ text: '那几年我得了抑郁症，是邻居陪我去的医院。' })
    expect(valueOf(await editor.call(openPiece, { pieceId })).piece.asks).toBe('professional')
  })

  it('the person may take it back until it is printed, and the draft goes with it, all its texts', async () => {
    const { pieceId, contributionId } = await taken()
    expect(await world.documents('piece-versions')).toHaveLength(1)
    const { contribution } = valueOf(await person.call(takeBackContribution, { contributionId }))
    expect(contribution).toMatchObject({ state: 'taken-back', title: null, text: null, signature: null, asked: [] })
    expect(await editor.call(openPiece, { pieceId })).toEqual(no('piece-unknown'))
    const raw = JSON.stringify(await world.everything())
    for (const word of [writtenTitle, writtenName, '蒜苗']) expect(raw).not.toContain(word)
    expect(await person.call(takeBackContribution, { contributionId })).toEqual(no('contribution-taken-back'))
    expect(await editor.call(readContribution, { contributionId })).toEqual(no('contribution-taken-back'))
    expect(await say(contributionId, 'decline')).toEqual(no('contribution-taken-back'))
    expect(await editor.call(takeUpContribution, { contributionId })).toEqual(no('contribution-taken-back'))
  })

  it('already-printed once readers read it, and the person is led to it', async () => {
    const { pieceId, contributionId } = await taken()
    await print(pieceId)
    expect(await mine()).toMatchObject([{ state: 'taken', printedAs: pieceId }])
    const before = await world.documents('pieces')
    expect(await person.call(takeBackContribution, { contributionId })).toEqual(no('already-printed'))
    expect(await world.documents('pieces')).toEqual(before)
    expect(await mine()).toMatchObject([{ state: 'taken', text: writtenText }])
  })

  it('a year later it is gone: a draft that never stood with it, and not what readers read', async () => {
    const draft = await taken()
    world.cloud.clock.set(mondayAt(7))
    const printed = await taken()
    await print(printed.pieceId)
    const [late, early] = (await mine()).map(({ goneAt }) => goneAt)
    world.cloud.clock.set(early ?? 0)
    await runWell(world, 'contributions', 'clear')
    expect((await world.documents('pieces')).map(({ _id }) => _id)).toEqual([printed.pieceId])
    world.cloud.clock.set(late ?? 0)
    await runWell(world, 'contributions', 'clear')
    expect(await world.documents('contributions')).toEqual([])
    expect((await world.documents('pieces')).map(({ _id }) => _id)).toEqual([printed.pieceId])
    expect(draft.pieceId).not.toBe(printed.pieceId)
  })

  it('nobody answered within a year: gone by itself', async () => {
    await sent()
    const goneAt = (await mine())[0]?.goneAt ?? 0
    expect(goneAt).toBeGreaterThan(world.cloud.clock.now() + KEPT - DAY)
    world.cloud.clock.set(goneAt - DAY)
    expect(await mine()).toHaveLength(1)
    world.cloud.clock.set(goneAt)
    expect([await mine(), (await inbox(await world.as('sample-editor'))).open]).toEqual([[], []])
  })
})
