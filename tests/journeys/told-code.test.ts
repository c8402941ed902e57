import { expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { answer, begin, noTrouble } from '../support/self-test'
import { bookYunxi } from '../support/yunxi'

const { world, phoneOf } = aStreet()

async function claim(desk: Phone, code: string): Promise<void> {
  await desk.el('told-code').fill(code)
  await desk.tap('claim-for')
}

it.each(targets)('a code that is told in a conversation opens its result once, on the $name build', async (target) => {
  const { id, code: seat } = await bookYunxi(await world.as('sample-resident'))
  const somebody = await phoneOf(target)
  await begin(somebody)
  await answer(somebody, noTrouble)
  await somebody.tap('see-result')
  await somebody.tap('hand-over')
  await somebody.tap('confirm-hand-over')
  const code = (await somebody.el('one-time-code').innerText()).trim()

  const desk = await phoneOf(target, 'sample-counsellor')
  await desk.launch('counsellor/pages/agenda/index')
  await desk.tap(`agenda-${id}`)
  await desk.tap('seat-to-claim')
  await claim(desk, code)
  await desk.see('请先把上面的话念给对方听，对方说“可以”以后打勾。')
  expect(await world.documents('administrations')).toEqual([])
  await desk.tap('heard')
  await claim(desk, code.toLowerCase())
  await desk.el('claimed').getByText(`预约码 ${seat}`).waitFor()
  const personId = world.personId('sample-resident')
  expect(await world.documents('administrations')).toMatchObject([{ personId, share: { spoken: true, looks: [] } }])

  await desk.tap('claim-another')
  await desk.tap('heard')
  await claim(desk, code)
  await desk.see(/没有找到这个取件码。可能有一位看错了，也可能已经用过/)
  // A third wrong one, and the next has to wait: each is tried when the last has been answered.
  const answered = () => world.cloud.calls.list().filter(({ event, ms }) => event.includes('claimFor') && ms !== null)
  for (let tries = 0; tries < 4 && !(await desk.sees(/刚才试错了几次/)); tries++) {
    const before = answered().length
    await claim(desk, code)
    await expect.poll(() => answered().length).toBeGreaterThan(before)
    await desk.el('not-claimed').waitFor()
  }
  await desk.see(/刚才试错了几次，请过几分钟再试.*码没有作废/)

  await desk.launch('counsellor/pages/shared/index')
  await desk.all('open-').first().click()
  await desk.tap('reason-in-session')
  await desk.tap('look')
  await desk.see('总分 0')
  expect([...(await desk.faults()), ...(await somebody.faults())]).toEqual([])
})
