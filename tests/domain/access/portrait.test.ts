import { describe, expect, it } from 'vitest'
import { type Portrait, shownPortrait } from '#core/domain/access/portrait'
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
})
