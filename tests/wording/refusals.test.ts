import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import { commonRefusals } from '#core/contracts/operation'
import { mayPass, refusals, sentenceFor } from '../../src/wording/refusals'

const known = new Set<string>([
  ...operations.flatMap((operation): readonly string[] => operation.refusals),
  ...commonRefusals,
  'offline',
  'cannot-seal',
  'no-reply',
])

/** The words by which each sentence says what happened: in that one and in no other. */
const said: Record<string, RegExp> = {
  offline: /网络/,
  'cannot-seal': /加密/,
  unavailable: /我们这边出了点问题/,
  'no-reply': /没有等到回音/,
  busy: /用的人有点多/,
  'bad-input': /这一步没能完成/,
  'unknown-action': /这个功能.*新版本/,
  'program-outdated': /版本旧了/,
  'from-elsewhere': /从微信里打开/,
  'not-signed-in': /认不出你的微信/,
  'not-allowed': /工作人员/,
  'attempt-over': /等得太久/,
  'too-many': /做了很多次/,
  'attempt-unknown': /查不到那一次/,
  'counsellor-unknown': /没有找到这位咨询师/,
  'mode-not-offered': /不提供这种方式/,
  'consent-outdated': /知情说明/,
  'slot-gone': /不开放了/,
  'slot-taken': /时间刚刚被别人约走/,
  'slot-resting': /取消过三次/,
  'newcomers-full': /新来的人/,
  'too-late': /来不及/,
  'too-early': /还没有开放/,
  overlapping: /另一个预约撞上/,
  'enough-booked': /已经约了好几次/,
  'offer-unknown': /这一种谈话现在约不了/,
  'topic-not-offered': /不常谈这个话题/,
  'room-taken': /房间刚刚被用上/,
  'booking-paused': /前几次没能见上/,
  'other-unknown': /没有找到这位家人/,
  'others-full': /已经有八位/,
  'other-booked': /家人还有没到的预约/,
  'hold-over': /十分钟过去/,
  'phone-missing': /需要一个能打通的号码/,
  'phone-invalid': /号码好像不对/,
  'intake-unknown': /回答对不上问题/,
  'appointment-unknown': /没有找到这个预约/,
  'already-cancelled': /已经取消/,
  'already-started': /已经开始/,
  'asked-over': /答复的时间过了/,
  'asked-answered': /之前已经答复过/,
  'not-answered-yet': /还在等答复/,
  'session-started': /谈话的时间已经到了/,
  'time-over': /这个时间已经过去了/,
  'client-busy': /来访者这个时间不方便/,
  'not-started': /谈话还没开始/,
  'attendance-closed': /出席最晚记到第二天/,
  'nothing-here-today': /今天在这里没有/,
  'not-attended': /这一次还没有谈过/,
  'feedback-given': /感受已经收到/,
  'feedback-over': /感受不再收/,
  'too-early-to-check-in': /登记到场还太早/,
  'session-over': /这一次谈话已经结束/,
  'scale-unknown': /没有找到这份问卷/,
  'scale-version-unknown': /问卷.*新版本/,
  'responses-invalid': /对不上题目/,
  'responses-incomplete': /还有题目没有回答/,
  'assessment-forgotten': /后来又删掉/,
  'assessment-unknown': /没有找到这条记录/,
  'article-unknown': /没有找到这篇文章/,
  'site-unknown': /没有认出这个码/,
}

describe('the sentences for refusals', () => {
  it.each([...known].map((refusal) => [refusal]))('say for %s what happened, as no other sentence does', (refusal) => {
    const telling = [...known].filter((other) => said[refusal]?.test(sentenceFor(other)))
    expect(telling).toEqual([refusal])
  })

  it('are there for every refusal of every operation, and for no other', () => {
    expect(new Set(Object.keys(refusals))).toEqual(known)
  })

  it('say it in plain Chinese: no codes, no exclamation marks, whole sentences', () => {
    for (const sentence of Object.values(refusals)) expect(sentence).toMatch(/^[^a-zA-Z!！]+。$/)
  })

  it('stay honest about a code nobody here knows', () => {
    expect(sentenceFor('moon-too-low')).toBe(sentenceFor('unavailable'))
    expect(sentenceFor('constructor')).toBe(sentenceFor('unavailable'))
  })

  it('offer another try only where one can help', () => {
    expect([...known, 'moon-too-low'].filter(mayPass).sort()).toEqual([
      'attempt-over',
      'busy',
      'cannot-seal',
      'moon-too-low',
      'no-reply',
      'offline',
      'unavailable',
    ])
  })
})
