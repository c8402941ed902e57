import { describe, expect, it } from 'vitest'
import { targets } from '../support/browser'
import { aFurtherWord, anExpertsAnswer, aQuestion } from '../support/consultations'
import { aStreet } from '../support/phones'
import { staffIdOf } from '../support/planted-staff'

const { world, phoneOf } = aStreet()

describe.each(targets)('a question to an expert, on the $name build', (target) => {
  it('names nobody before it goes, is answered, asked further and closed by who asked', async () => {
    const asker = await phoneOf(target, 'sample-counsellor')
    await asker.launch(`staff/pages/consult/index?expert=${staffIdOf('sample-expert')}`)
    await asker.see('打 120 或者 110')
    await asker.tap('field-mental-health')
    await asker.el('question-text').fill(`${aQuestion}他叫张小明。`)
    await asker.tap('confirm-nobody')
    await asker.tap('send-question')
    await asker.see(/写了一个人的姓名/)
    await asker.see('叫张小明')
    expect(await world.documents('consultations')).toEqual([])
    await asker.el('question-text').fill(aQuestion)
    await asker.tap('confirm-nobody')
    await asker.tap('send-question')
    await asker.see('发出去了')

    const expert = await phoneOf(target, 'sample-expert')
    await expert.launch('pages/me/index')
    await expert.tap('my-consultations')
    const [row] = await world.documents('consultations')
    await expert.tap(`consultation-${row?._id}`)
    await expert.see(aQuestion)
    await expert.el('say-words').fill(anExpertsAnswer)
    await expert.tap('say-it')
    await expert.see('你答过了')

    await asker.tap('to-consultation')
    await asker.see(anExpertsAnswer)
    await asker.el('say-words').fill(aFurtherWord)
    await asker.tap('say-it')
    await asker.see('等专家答')
    await asker.tap('close')
    await asker.tap('close-yes')
    await asker.see('结束了')
    expect(await world.documents('consultations')).toMatchObject([{ state: 'closed', isOpen: false }])
    await asker.tap('send-back')
    await asker.see('删了找不回来')
    await asker.tap('send-back-yes')
    await asker.see('你把里面的字都删掉了')
    expect(await world.documents('consultations')).toMatchObject([{ state: 'sent-back', said: [] }])
  })
})
