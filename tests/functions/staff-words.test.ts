import { describe, expect, it } from 'vitest'
import { postsInWords } from '#core/content/staff-posts'
import { queuedCallback } from '#core/contracts/callbacks/records'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import type { Opened } from '#core/domain/privacy/access-entry'
import { opens, seen } from '../support/looks'

/** How the line of a post begins that says what a look opens. */
const saidIn: Readonly<Record<string, Partial<Record<StaffRole, string>>>> = {
  'sessions.openSeat': { counsellor: '点开一次预约以后' },
  'calendar.openWaiting': { counsellor: '站点取消了、本人在等人联系的', manager: '站点取消了、本人在等人联系的' },
  'records.openInEmergency': { counsellor: '人有危险的时候', 'care-worker': '人有危险的时候' },
  'records.lookAgain': { counsellor: '同事请你一起看的', 'care-worker': '同事请你一起看的' },
  'records.requestMove': { counsellor: '有人换了微信', 'care-worker': '有人换了微信' },
  'assessments.openShared': { counsellor: '来访的人主动分享给你的' },
  'assessments.submitFor': { counsellor: '当面请来访的人填的' },
  'children.openSharedResult': { counsellor: '家长主动分享给你的' },
  'callbacks.take': { 'care-worker': '接过来以后' },
  'callbacks.openToCall': { 'care-worker': '要打电话说一声的' },
  'staff.openPerson': { manager: '同事' },
  'contributions.read': { editor: '最上面一级的编辑' },
  'contributions.takeUp': { editor: '最上面一级的编辑' },
}

const wordFor: Readonly<Record<Opened, RegExp>> = {
  'for-whom': /替谁/,
  intake: /话/,
  name: /怎么称呼/,
  phone: /电话/,
  result: /结果/,
  credentials: /证件/,
  writing: /稿子/,
  existence: /有没有/,
}

const looks = Object.entries({ ...opens, ...seen }).flatMap(([name, what]) => {
  const { access = [] } = (operations as readonly AnyOperation[]).find((one) => one.name === name) ?? {}
  const roles = staffRoles.filter((role) => access.some((one) => one === role))
  return roles.map((role) => ({ name, role, what: what.split(', ') as Opened[] }))
})
const ofResidents = looks.filter(({ what }) => !what.includes('credentials'))

describe('what a post says it sees', () => {
  it.each(looks)('names what $name opens to a $role', ({ name, role, what }) => {
    const begins = saidIn[name]?.[role] ?? '（没有写）'
    const line = postsInWords[role].sees.find((one) => one.startsWith(begins)) ?? ''
    for (const one of what) expect(line).toMatch(wordFor[one])
  })

  it.each(ofResidents)('does not say that a $role never sees anything of residents, who has $name', ({ role }) => {
    const { never } = postsInWords[role]
    expect(never.filter((one) => /任何|来访的人是谁/.test(one))).toEqual([])
  })

  it('has no line of a look that there is not', () => {
    const known = looks.map(({ name, role }) => `${name} ${role}`)
    const said = Object.entries(saidIn).flatMap(([name, lines]) => Object.keys(lines).map((role) => `${name} ${role}`))
    expect(said.sort()).toEqual(known.sort())
  })

  it('tells of the list of those who wait for a call what stands in it, and not who they are', () => {
    const [inList, taken] = ['等回电的单子', '接过来以后'].map(
      (begins) => postsInWords['care-worker'].sees.find((one) => one.startsWith(begins)) ?? '',
    )
    expect(Object.keys(queuedCallback.shape)).not.toEqual(expect.arrayContaining(['name']))
    expect(inList).toMatch(/方便/)
    expect(inList).not.toMatch(/称呼|电话/)
    expect(taken).toMatch(/称呼.*电话/)
  })

  it('names to a keeper of records all that waits for their word', () => {
    const { does, sees } = postsInWords['file-keeper']
    expect(does).toMatch(/紧急打开.*一起看.*换了微信/)
    for (const kind of [/紧急打开/, /一起看/, /换了微信/]) expect(sees.join('')).toMatch(kind)
  })
})
