import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { refuse } from '#core/domain/decision'
import { inAHurry, openBrowser, Phone, targets } from '../support/browser'
import { keptOf } from '../support/kept-of'
import { asSent } from '../support/pages/stage'
import { cutOff, holdCalls, letThrough, loseReplies, reconnect } from '../support/phones'
import { choose, finish, noTrouble, stored } from '../support/self-test'
import { openWorld, type World } from '../support/world'

describe.each(targets)('keeping a result on the $name build', (target) => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld({
      withBuilds: true,
      extraPeople: [
        'handed-in-later',
        'looks-later',
        'reply-lost',
        'nobody-to-ask',
        'asks-again',
        'deletion-lost',
        'tried-meanwhile',
      ],
    })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    phone = await Phone.open(browser, world.cloud.url, target, inAHurry)
  })
  afterEach(() => phone.close())

  async function keep(): Promise<void> {
    await phone.tap('keep-result')
    await phone.tap('confirm-keep')
  }
  /** As soon as calls get through it may go by itself: then the way to the record is the one of what is kept. */
  const look = () => phone.el('look-kept').or(phone.el('see-kept')).last().click()
  const records = async (openid: string) =>
    (await world.documents('administrations')).filter(({ personId }) => personId === world.personId(openid))

  it('needs a yes to its own text, goes to that person alone and is forgotten on request', async () => {
    await phone.become('sample-resident')
    await finish(phone, [1, 1, 1, 1, 1, 0, 0, 0, 0])
    await phone.tap('keep-result')
    for (const words of [
      '不保存，看完就算',
      '我们会记下你每一题的回答、总分、完成时间',
      '只有你自己能看到',
      '没有人在后台实时查看',
      '随时可以在“我的”里把它删掉',
    ]) {
      await phone.el('keep-sheet').getByText(words).waitFor()
    }
    expect(await records('sample-resident')).toEqual([])
    await phone.tap('confirm-keep')
    await phone.tap('see-kept')
    await phone.all('kept-').first().waitFor()
    expect(await keptOf(world, 'sample-resident')).toMatchObject([{ score: { total: 5 } }])

    const other = await Phone.open(browser, world.cloud.url, target, inAHurry)
    await other.become('sample-counsellor')
    await other.launch('resident/pages/kept/index')
    await other.see(/还没有/)
    expect(await other.all('kept-').count()).toBe(0)
    await other.close()

    await phone.all('forget-').first().click()
    await phone.tap('confirm-forget')
    await phone.see(/还没有/)
    expect(await records('sample-resident')).toEqual([])
    expect(await phone.faults()).toEqual([])
  })

  it('is offered before the page offers to go on', async () => {
    await finish(phone, noTrouble)
    const [keeping, further] = await Promise.all(
      [phone.el('keep-result'), phone.el('take-next-step')].map((one) => one.boundingBox()),
    )
    expect((keeping?.y ?? 0) + (keeping?.height ?? 0)).toBeLessThan(further?.y ?? 0)
  })

  it('takes the answers off the phone, and nobody says later that nothing was sent', async () => {
    await finish(phone, noTrouble)
    await keep()
    await phone.el('result-kept').waitFor()
    await phone.see('存进了你自己的记录，只有你能看到。这台手机上的那一份已经清掉。')
    expect(await stored(phone)).not.toContain('phq9-')
    expect(await phone.el('discard-result').count()).toBe(0)
    await phone.el('result-total').waitFor()
    await phone.reopen('pages/assess/index')
    await phone.el('kept-results').waitFor()
    expect(await phone.all('begun-').count()).toBe(0)
    await phone.tap('scale-phq9')
    await phone.el('start-test').waitFor()
    expect(await phone.sees('没有发出去')).toBe(false)
  })

  it('says on the result beneath that the record is gone once it was deleted', async () => {
    await finish(phone, noTrouble)
    await keep()
    await phone.tap('see-kept')
    await phone.all('forget-').first().click()
    await phone.tap('confirm-forget')
    await phone.see(/还没有保存过/)
    await phone.page.goBack()
    await phone.el('result-deleted').waitFor()
    expect(await phone.sees('已经保存')).toBe(false)
    expect(await phone.el('keep-result').count()).toBe(0)
    expect(await stored(phone)).not.toContain('phq9-')
  })

  it('is kept where the reply alone was lost: the program asks what became of it', async () => {
    await phone.become('reply-lost')
    await finish(phone, noTrouble)
    await loseReplies(phone, 'submit')
    await keep()
    await phone.el('result-kept').waitFor()
    expect(await records('reply-lost')).toHaveLength(1)
  })

  it('does not know when nobody can be asked either, and knows after a look at the record', async () => {
    await phone.become('nobody-to-ask')
    await finish(phone, noTrouble)
    await loseReplies(phone, 'submit', { cutOff: true })
    await keep()
    await phone.see(/不知道存上没有。结果还在这一页/)
    expect(await phone.sees('没有发出去')).toBe(false)
    await letThrough(phone)
    await look()
    await phone.all('kept-').first().waitFor()
    await phone.page.goBack()
    await phone.el('result-kept').waitFor()
    expect(await stored(phone)).not.toContain('phq9-')
    expect(await records('nobody-to-ask')).toHaveLength(1)
  })

  it('is kept where it never arrived, once a look at the record finds a network', async () => {
    await phone.become('looks-later')
    await finish(phone, noTrouble)
    await cutOff(phone)
    await keep()
    await phone.el('keep-unsure').waitFor()
    expect(await records('looks-later')).toEqual([])
    await letThrough(phone)
    await look()
    await phone.all('kept-').first().waitFor()
    await phone.page.goBack()
    await phone.el('result-kept').waitFor()
    expect(await records('looks-later')).toHaveLength(1)
  })

  it('is known to be kept by whoever turned back before the list had come', async () => {
    await finish(phone, noTrouble)
    await cutOff(phone)
    await keep()
    await phone.el('keep-unsure').waitFor()
    // From here on all else gets through.
    const lists = await holdCalls(phone, 'listMine')
    await look()
    await phone.see('我保存的自评')
    await phone.page.goBack()
    await phone.el('result-kept').waitFor()
    expect(lists.count()).toBeGreaterThan(0)
    expect(await phone.el('keep-unsure').count()).toBe(0)
    await lists.letGo()
  })

  it('goes once more by itself when the network came back while an earlier try was being lost', async () => {
    await phone.become('tried-meanwhile')
    await finish(phone, noTrouble)
    await cutOff(phone)
    await keep()
    await phone.el('keep-unsure').waitFor()
    // From here on all else gets through.
    const tries = await holdCalls(phone, 'submit')
    await phone.tap('look-kept')
    await phone.see(/还没有/)
    await expect.poll(() => tries.count()).toBe(1)
    await tries.drop()
    await expect.poll(() => records('tried-meanwhile')).toHaveLength(1)
    await phone.page.goBack()
    await phone.el('result-kept').waitFor()
  })

  it('is kept once when it is asked for again after a lost reply', async () => {
    await phone.become('asks-again')
    await finish(phone, [0, 0, 0, 0, 0, 0, 0, 1, 0])
    // Else it may go by itself before anybody asks.
    await phone.page.route('**/call/assessments', (route) => {
      const { action } = route.request().postDataJSON() as { action: string }
      return action === 'listMine' ? route.abort() : route.fallback()
    })
    await loseReplies(phone, 'submit', { cutOff: true })
    await keep()
    await phone.el('keep-unsure').waitFor()
    await letThrough(phone)
    await keep()
    await phone.el('result-kept').waitFor()
    expect(await records('asks-again')).toHaveLength(1)
  })

  it('is handed in by itself once the network is back, and once', async () => {
    await phone.become('handed-in-later')
    await finish(phone, noTrouble)
    await cutOff(phone)
    await keep()
    await phone.see(/网络一恢复就会自己再交/)
    expect(await records('handed-in-later')).toEqual([])
    await reconnect(phone)
    await phone.el('result-kept').waitFor()
    expect(await records('handed-in-later')).toHaveLength(1)
    expect(await stored(phone)).not.toContain('phq9-')
  })

  it('is not known either to somebody whose program was closed before the reply came', async () => {
    await finish(phone, noTrouble)
    await phone.page.context().route('**/call/assessments', async (route) => {
      const { action } = route.request().postDataJSON() as { action: string }
      if (action !== 'submit') await route.continue()
    })
    await keep()
    await phone.see('请稍等…')
    await phone.comeBack('pages/assess/index')
    await phone.el('begun-phq9').waitFor()
    await choose(phone)
    await phone.see(/不知道存上没有/)
    expect(await phone.sees('没有发出去')).toBe(false)
  })

  it('says that nothing was sent where it was clearly refused', async () => {
    await finish(phone, noTrouble)
    await phone.page.route('**/call/assessments', async (route) => {
      const { action } = route.request().postDataJSON() as { action: string }
      if (action !== 'submit') return route.continue()
      await route.fulfill({ json: { errMsg: 'ok', result: asSent(route, refuse('consent-outdated')) } })
    })
    await keep()
    await phone.see(/没能保存。知情说明有了新版本/)
    await phone.tap('only-look')
    await phone.see(/这次的结果没有发出去/)
    expect(await phone.el('keep-unsure').count()).toBe(0)
  })

  it('does not know after a lost deletion, which may be asked for again', async () => {
    await phone.become('deletion-lost')
    await finish(phone, noTrouble)
    await keep()
    await phone.tap('see-kept')
    await phone.all('forget-').first().click()
    await loseReplies(phone, 'forget', { cutOff: true })
    await phone.tap('confirm-forget')
    await phone.see(/不知道删掉没有/)
    await reconnect(phone)
    await phone.tap('confirm-forget')
    await phone.see(/还没有保存过/)
    expect(await records('deletion-lost')).toEqual([])
  })
})
