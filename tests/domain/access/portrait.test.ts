import { describe, expect, it } from 'vitest'
import { type Portrait, portraitBeside, shownPortrait, withoutNeedlessShown } from '#core/domain/access/portrait'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'
import { withoutPost, withStanding } from '#core/domain/access/standing'

const portrait: Portrait = {
  ...{ id: 'of-nobody', kind: 'jpeg', width: 32, height: 48, bytes: 900, fileId: 'cloud://env/portraits/one.jpg' },
  consent: { version: 1, at: 1000 },
}
const calendar = (counsellorId: string): StaffGrant => ({ role: 'counsellor', nodeId: 'n1', counsellorId })
const editor: StaffGrant = { role: 'editor', nodeId: 'n1' }
const record = (...grants: StaffGrant[]): StaffRecord => ({ id: 'p1', grants, portrait })

describe('a photo that somebody gave', () => {
  it('stays with them while they keep any calendar, and goes with the last, whatever else they do', () => {
    const two = record(calendar('c1'), calendar('c2'), editor)
    const one = withoutPost(two, calendar('c1'))
    expect(one.portrait).toEqual(portrait)
    expect(withoutPost(one, editor).portrait).toEqual(portrait)
    expect(withoutPost(one, calendar('c2'))).toEqual({ id: 'p1', grants: [editor] })
  })

  it('is kept while their posts rest, so that it is there when they are taken up again', () => {
    const resting = withStanding(record(calendar('c1')), new Set(['n1']), 'suspended', { by: 'p2', at: 2000 })
    expect(resting.portrait).toEqual(portrait)
  })

  it('tells everybody where it lies and how large it is, and nothing of when it was agreed to', () => {
    const { id, width, height, fileId } = portrait
    expect(shownPortrait(portrait)).toEqual({ id, width, height, fileId })
  })

  it('goes with what was said of oneself where no calendar is kept, and nothing else goes', () => {
    const introduction = { id: 'i', text: '你好', consent: { version: 1, at: 1000 } }
    const shown = { ...record(editor), introduction, actedAt: 5 }
    expect(withoutNeedlessShown(shown)).toStrictEqual({ id: 'p1', grants: [editor], actedAt: 5 })
    const keeping = { ...shown, grants: [editor, calendar('c1')] }
    expect(withoutNeedlessShown(keeping)).toBe(keeping)
    const rested = { ...shown, grants: [{ ...calendar('c1'), suspended: { by: 'p2', at: 2000 } }] }
    expect(withoutNeedlessShown(rested)).toBe(rested)
  })
})

describe('the photo beside what somebody says', () => {
  const [first, second] = ['one', 'two'].map((id) => ({ id, width: 32, height: 48, fileId: `cloud://${id}` }))
  const portraits = [first, second].flatMap((one) => one ?? [])
  const words = (portrait?: string) => [{ id: 'w', text: '你好', ...(portrait !== undefined && { portrait }) }]

  it('is that person’s own, or none', () => {
    expect(portraitBeside({ portraits, words: words('two') })).toBe(second)
    expect(portraitBeside({ portraits, words: [...words('two'), ...words('one')] })).toBe(second)
    expect(portraitBeside({ portraits, words: words('three') })).toBeUndefined()
    expect(portraitBeside({ portraits, words: words() })).toBeUndefined()
    expect(portraitBeside({ words: words('one') })).toBeUndefined()
  })

  it('is the one that was given first where nobody says anything', () => {
    expect(portraitBeside({ portraits, words: [] })).toBe(first)
    expect(portraitBeside({ portraits })).toBe(first)
    expect(portraitBeside({})).toBeUndefined()
  })
})
