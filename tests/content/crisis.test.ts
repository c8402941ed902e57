import { describe, expect, it } from 'vitest'
import { crisisCard, helpPage } from '#core/content/crisis'
import { sourceLinks } from '#core/content/source-links'
import { textsIn } from './words'

const card = textsIn(crisisCard).join('\n')
const section = (id: string) => textsIn(helpPage.sections.find((one) => one.id === id)).join('\n')

describe('the crisis card', () => {
  it('says what to do now: company, distance, a call', () => {
    expect(crisisCard.steps).toHaveLength(3)
    expect(card).toMatch(/陪你/)
    expect(card).toMatch(/交给别人收着/)
    expect(card).toMatch(/电话/)
  })

  it('comes to the numbers after one short line', () => {
    expect(crisisCard.lead.length).toBeLessThanOrEqual(10)
    expect(crisisCard.lead).toMatch(/电话/)
  })

  it('sends whoever is in danger straight to ambulance or police', () => {
    expect(crisisCard.danger).toMatch(/120.*110/)
  })

  it('does not pretend anybody is watching', () => {
    expect(crisisCard.privacy).toMatch(/不会自动发给任何人/)
  })

  it('lets the person go on and lets the person leave', () => {
    expect(crisisCard.continueLabel).not.toBe('')
    expect(crisisCard.leaveLabel).not.toBe('')
  })
})

describe('the help page', () => {
  it('has a part for oneself, for somebody else, for what a call is like, and for being hurt', () => {
    expect(helpPage.sections.map(({ id }) => id)).toEqual(['self', 'other', 'call', 'hurt'])
    for (const { title, items } of helpPage.sections) {
      expect(title).not.toBe('')
      expect(items.length).toBeGreaterThanOrEqual(3)
    }
  })

  it('tells the person what to do first: company, distance, no drink, ten minutes at a time, whom to call', () => {
    const self = section('self')
    for (const word of ['信得过的人', '交给别人收着', '先不喝酒', '十分钟', '12356', '马上打 120'])
      expect(self).toContain(word)
  })

  it('tells whoever is hurt by somebody to get away, call, tell an adult and keep what shows it', () => {
    const hurt = section('hurt')
    for (const word of ['不是你的错', '先离开', '110', '信任的大人', '12355', '保留聊天记录'])
      expect(hurt).toContain(word)
  })

  it('tells a bystander to ask openly, stay, remove means, promise no secret, and call', () => {
    const other = section('other')
    for (const word of ['直接问', '不要让他一个人', '收走或锁好', '不要答应', '12356', '110'])
      expect(other).toContain(word)
  })

  it('says what happens on each line, and what to do when nobody answers', () => {
    const call = section('call')
    for (const word of ['12356', '120', '110', '录音', '占线']) expect(call).toContain(word)
  })

  it('admits that no professional has reviewed it', () => {
    expect(helpPage.reviewed).toBeNull()
    expect(helpPage.notReviewed).toContain('还没有经过专业人员审阅')
  })

  it('sends whoever is beaten at home to the police first, and to 12338 only in office hours', () => {
    expect(section('hurt')).toMatch(/上班时间还可以打妇联的 12338。它不是急救，正在挨打先打 110/)
    expect(section('hurt')).toContain('12110')
  })

  it('names its sources', () => {
    expect(helpPage.sources.length).toBeGreaterThanOrEqual(3)
    for (const { title } of helpPage.sources) expect(new URL(sourceLinks[title] ?? '').protocol).toMatch(/^https?:$/)
  })
})
