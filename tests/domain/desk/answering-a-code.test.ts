import { describe, expect, it } from 'vitest'
import { ask, confirm, type Ids, pickUp, refuseIt, type SignIn, see } from '#core/domain/desk/sign-in'

const minute = 60_000
const at = 1_000_000_000
const asked = ask({ id: 'code', secret: 'secret', match: '47', computer: 'Windows 电脑' }, at)
const mine: Ids = ['me']
const states = ['asked', 'seen', 'confirmed', 'refused', 'used'] as const
const be = (state: SignIn['state'], by: Ids | null = state === 'asked' ? null : ['me']): SignIn => ({
  ...asked,
  ...{ state, by },
})
const said = (done: ReturnType<typeof confirm>) => (done.ok ? done.value.state : done.refusal)

describe('a code on a computer', () => {
  it('begins asked, by nobody, for two minutes', () => {
    expect(asked).toEqual({
      ...{ id: 'code', secret: 'secret', match: '47', computer: 'Windows 电脑' },
      ...{ askedAt: at, until: at + 2 * minute, state: 'asked', by: null, wrong: 0 },
    })
  })

  it.each([
    ['asked', 'seen', 'code-unseen', 'refused'],
    ['seen', 'seen', 'confirmed', 'refused'],
    ['confirmed', 'code-used', 'code-used', 'code-used'],
    ['refused', 'code-refused', 'code-refused', 'code-refused'],
    ['used', 'code-used', 'code-used', 'code-used'],
  ] as const)('that is %s: looking, yes, no', (state, look, yes, no) => {
    expect([see, confirm, refuseIt].map((act) => said(act(be(state), mine, at)))).toEqual([look, yes, no])
  })

  it.each(states)('that another phone looked at is nobody else’s to answer, %s as it may be', (state) => {
    const theirs = be(state, ['them'])
    for (const act of [see, confirm, refuseIt]) expect(said(act(theirs, mine, at))).toBe('code-taken')
  })

  it('is answered by the phone that looked, under any id it has or had', () => {
    const seen = see(asked, ['old'], at)
    expect(seen).toEqual({ ok: true, value: { ...asked, state: 'seen', by: ['old'] } })
    expect(seen.ok && said(confirm(seen.value, ['new', 'old'], at))).toBe('confirmed')
    expect(refuseIt(asked, mine, at)).toEqual({ ok: true, value: { ...asked, state: 'refused', by: mine } })
  })

  it.each([
    ['a moment before two minutes are over', 2 * minute - 1, 'confirmed'],
    ['after two minutes', 2 * minute, 'code-over'],
    ['by a clock that is a minute behind', -minute, 'confirmed'],
    ['by a clock that was set back further', -minute - 1, 'code-over'],
  ])('%s', (_, later, yes) => {
    expect(said(confirm(be('seen'), mine, at + later))).toBe(yes)
  })

  it('that was refused says so also when it is over', () => {
    expect(said(see(be('refused'), mine, at + 9 * minute))).toBe('code-refused')
  })
})

describe('the computer that comes for what it asked', () => {
  it.each([
    ['asked', 0, 'asked'],
    ['seen', 0, 'seen'],
    ['refused', 0, 'refused'],
    ['used', 0, 'used'],
    ['confirmed', 0, 'confirmed'],
    ['asked', 2, 'over'],
    ['seen', 2, 'over'],
    ['confirmed', 2, 'over'],
    ['refused', 2, 'refused'],
    ['used', 2, 'used'],
  ] as const)('%s, after %i minutes: %s', (state, minutes, told) => {
    expect(pickUp(be(state), at + minutes * minute).state).toBe(told)
  })

  it('has a minute from the yes on, and takes it once', () => {
    const yes = confirm(be('seen'), mine, at + 100_000)
    if (!yes.ok) throw new Error(yes.refusal)
    expect(pickUp(yes.value, at + 100_000 + minute).state).toBe('over')
    const taken = pickUp(yes.value, at + 100_000 + minute - 1)
    const after = { ...yes.value, state: 'used', until: at + 100_000 + minute - 1 }
    expect(taken).toEqual({ state: 'confirmed', by: mine, after })
  })
})
