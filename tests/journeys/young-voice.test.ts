import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aChild } from '../support/children'
import { aPerson, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { sealedFor } from '../support/sealed-for'

const { world, phoneOf } = aStreet({ at: mondayAt(9) })

const parent = 'sample-parent'
const young = 'sample-counsellor-3'

/** Of thirteen with an account of their own, and of nine without one. */
beforeEach(async () => {
  const [personId, self] = [world.personId(parent), world.personId(young)]
  const word = { answer: 'yes', version: 2, at: mondayAt(-24) } as const
  const called = (id: string, name: string) => ({
    ...{ id, kind: 'child' as const },
    name: sealedFor(personId, 'name', id, name),
  })
  await world.put(
    'people',
    aPerson({ id: personId, since: 0, others: [called('older', '小原'), called('younger', '小禾')] }),
  )
  await world.put('people', aPerson({ id: self, since: 0, asChild: 'older' }))
  await world.put(
    'children',
    aChild({
      ...{ id: 'older', personId, born: { year: 2013, month: 3 }, own: { personId: self, since: word.at } },
      consents: [
        { ...word, by: 'guardian', personId },
        { ...word, by: 'child', personId: self },
      ],
    }),
  )
  await world.put(
    'children',
    aChild({
      ...{ id: 'younger', personId, born: { year: 2017, month: 3 } },
      consents: [
        { ...word, by: 'guardian', personId },
        { ...word, by: 'child', personId },
      ],
    }),
  )
})

async function tapAll(phone: Phone, ...ids: string[]): Promise<void> {
  for (const id of ids) await phone.tap(id)
}

describe.each(targets)('a young person’s own voice, on the $name build', (target) => {
  it('shows the outline of what a thirteen-year-old answered, tells them who looked, and is gone once it is hidden', async () => {
    const own = await phoneOf(target, young)
    await own.launch('child/pages/own/index?child=older')
    await tapAll(own, 'own-phq2', 'shows-outline', 'begin-own', 'answer-3', 'answer-1', 'need-no', 'keep-own')
    await own.el('to-own-kept').waitFor()

    const theirs = await phoneOf(target, parent)
    await theirs.launch('child/pages/own-kept/index?child=older')
    await theirs.all('open-').first().click()
    await theirs.see('不开心、没劲，这两周不少')
    await theirs.see(/孩子只给看大概/)
    expect(await theirs.sees('几乎每天')).toBe(false)
    expect(await theirs.all('given-').count()).toBe(0)

    await own.launch('child/pages/trace/index?child=older')
    await own.see(/打开看了我说的/)
    await own.launch('child/pages/own-kept/index?child=older')
    await own.see('几乎每天')
    await own.all('change-').first().click()
    await own.all('show-nothing-').first().click()
    await own.see('大人看不到')
    await theirs.launch('child/pages/own-kept/index?child=older')
    await theirs.el('none-kept').waitFor()
    for (const phone of [own, theirs]) expect(await phone.faults()).toEqual([])
  })

  it('stands beside the parent’s as a second view, without a sum, with a question where they differ', async () => {
    const theirs = await phoneOf(target, parent)
    await theirs.launch('child/pages/voices/index?child=older')
    await tapAll(theirs, 'say-mine', 'tv-sleep-0', 'tv-school-1', 'tv-talk-1', 'save-said')
    await theirs.see('孩子还没有说，或者没有给看')
    expect(await theirs.el('open-child-voice').count()).toBe(0)

    const own = await phoneOf(target, young)
    await own.launch('child/pages/own/index?child=older')
    await tapAll(own, 'own-two-voices', 'shows-all', 'begin-own')
    await tapAll(own, 'answer-2', 'answer-1', 'skip-item', 'skip-item', 'skip-item', 'skip-item', 'answer-1')
    await tapAll(own, 'need-no', 'keep-own')
    await own.el('to-own-kept').waitFor()

    await theirs.launch('child/pages/voices/index?child=older')
    await theirs.tap('open-child-voice')
    await theirs.el('talk-tv-sleep').waitFor()
    expect(await theirs.el('topic-tv-sleep').innerText()).toMatch(/挺好[\s\S]*有点难/)
    expect(await theirs.el('talk-tv-school').count()).toBe(0)
    expect(await theirs.sees(/\d+ ?分/)).toBe(false)
    for (const phone of [own, theirs]) expect(await phone.faults()).toEqual([])
  })

  it('lets a child of nine ask for somebody on a parent’s phone: the parent is told so, and no answer', async () => {
    const phone = await phoneOf(target, parent)
    await phone.launch('child/pages/own/index?child=younger')
    await phone.el('own-who5').waitFor()
    expect(await phone.page.getByText('满12岁再来').locator('visible=true').count()).toBe(3)
    await phone.tap('own-who5')
    await phone.el('shows-outline').waitFor()
    expect(await phone.el('shows-nothing').count()).toBe(0)
    await tapAll(phone, 'shows-outline', 'begin-own')
    await tapAll(phone, 'answer-1', 'answer-0', 'answer-2', 'answer-1', 'answer-1', 'need-tell')
    await phone.el('crisis-card').waitFor()
    await tapAll(phone, 'crisis-continue', 'keep-own')
    await phone.see('存好了')
    await phone.launch('child/pages/own-kept/index?child=younger')
    await phone.el('care-needed').waitFor()
    await phone.see(/说了：需要有人陪/)
    expect(await phone.all('given-').count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })

  it('tells a parent that care is needed when the sentences were stopped, until that parent has spoken with them', async () => {
    const own = await phoneOf(target, young)
    await own.launch('child/pages/own/index?child=older')
    await tapAll(own, 'own-phq2', 'shows-nothing', 'begin-own', 'stop-items', 'need-tell')
    await own.el('crisis-card').waitFor()
    await own.tap('crisis-continue')
    await own.see('还没有告诉大人')
    expect(await own.el('keep-own').count()).toBe(0)
    await own.tap('tell-guardians')
    await own.see('写给大人了')
    await own.launch('child/pages/trace/index?child=older')
    await own.see('我说了需要有人陪，写给了大人：需要关心')

    const theirs = await phoneOf(target, parent)
    await theirs.launch('pages/home/index')
    await theirs.el('child-care').waitFor()
    expect(await theirs.el('child-care').innerText()).not.toMatch(/心情|问卷|测|结果|小原/)
    await theirs.tap('child-care')
    await theirs.el('care-needed').waitFor()
    await theirs.see(/说了：需要有人陪/)
    await theirs.tap('have-spoken')
    await theirs.el('care-needed').waitFor({ state: 'detached' })
    await theirs.launch('child/pages/own-kept/index?child=older')
    await theirs.el('none-kept').waitFor()
    expect(await theirs.el('care-needed').count()).toBe(0)
    await theirs.launch('pages/home/index')
    await theirs.el('dial-12356').waitFor()
    expect(await theirs.el('child-care').count()).toBe(0)
    await own.launch('child/pages/trace/index?child=older')
    await own.see('第1位监护人记下：和我聊过了')
    for (const phone of [own, theirs]) expect(await phone.faults()).toEqual([])
  })

  it('asks of a child of nine nothing at all before somebody can be told', async () => {
    const phone = await phoneOf(target, parent)
    await phone.launch('child/pages/own/index?child=younger')
    await tapAll(phone, 'own-need', 'need-tell', 'crisis-continue', 'tell-guardians')
    await phone.see('写给大人了')
    await phone.launch('child/pages/child/index?child=younger')
    await phone.el('care-needed').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})
