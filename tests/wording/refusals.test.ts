import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import { commonRefusals } from '#core/contracts/operation'
import { childSays } from '../../src/child/refusals'
import { communitySays } from '../../src/community/refusals'
import { counsellorSays } from '../../src/counsellor/refusals'
import { coursesSays } from '../../src/courses/refusals'
import { leafletsSay } from '../../src/leaflets/refusals'
import { managerSays } from '../../src/manager/refusals'
import { residentSays } from '../../src/resident/refusals'
import { refusals as everywhere, mayPass, sentenceFor } from '../../src/wording/refusals'

const said: Record<string, Readonly<Record<string, string>>> = {
  child: childSays,
  community: communitySays,
  counsellor: counsellorSays,
  courses: coursesSays,
  leaflets: leafletsSay,
  manager: managerSays,
  resident: residentSays,
}
const refusals: Readonly<Record<string, string>> = Object.assign({}, everywhere, ...Object.values(said))

const known = new Set<string>([
  ...operations.flatMap((operation): readonly string[] => operation.refusals),
  ...commonRefusals,
  'offline',
  'cannot-seal',
  'no-reply',
])

/** The words by which each sentence says what happened: in that one and in no other. */
const telling: Record<string, RegExp> = {
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
  'being-deleted': /记录正在删除/,
  'still-staff': /办好离岗/,
  'appointments-coming': /一起取消/,
  'attempt-unknown': /查不到那一次/,
  'counsellor-unknown': /没有找到这位咨询师/,
  'kit-not-out': /这一包现在不能发/,
  'hand-out-ahead': /发放的日子还没有到/,
  'hand-out-old': /一年多以前/,
  'hand-out-unknown': /发放记录里没有这一条/,
  'hand-out-not-yours': /别的同事记的/,
  'course-unknown': /没有找到这门课/,
  'lesson-unknown': /没有找到这一节/,
  'lesson-not-yet': /还没到放出来的日子/,
  'play-over': /这一次播放太久/,
  'course-changed': /改过这门课/,
  'course-incomplete': /讲的人和他的身份/,
  'course-empty': /还没有一节能放/,
  'courses-full': /五十门课/,
  'lesson-incomplete': /缺题目或者文字稿/,
  'lessons-full': /最多四十节/,
  'file-missing': /没有收到声音或视频/,
  'file-too-large': /声音最多 30 兆，视频最多 60 兆/,
  'file-unfit': /这个文件放不了/,
  'file-other-coding': /有的手机放不出来/,
  'captions-invalid': /字幕还有不对/,
  'population-changed': /改过这里的人口数/,
  'population-unsourced': /没有出处的数/,
  'population-ahead': /人口数的日子/,
  'mode-not-offered': /不提供这种方式/,
  'consent-outdated': /知情说明/,
  'slot-gone': /不开放了/,
  'slot-taken': /时间刚刚被别人约走/,
  'slot-resting': /取消过三次/,
  'none-in-a-row': /先约一个，或者换一天/,
  'newcomers-full': /新来的人/,
  'too-late': /来不及/,
  'too-early': /还没有开放/,
  overlapping: /另一个预约撞上/,
  'enough-booked': /已经约了好几次/,
  'offer-unknown': /这一种谈话现在约不了/,
  'topic-not-offered': /不常谈这个话题/,
  'room-taken': /房间刚刚被用上/,
  'booking-paused': /前几次没能见上/,
  'known-only': /先开放给和咨询师谈过的人/,
  'other-unknown': /没有找到这位家人/,
  'others-full': /已经有八位/,
  'other-booked': /家人还有没到的预约/,
  'child-unknown': /没有找到这个孩子/,
  'record-theirs': /只属于孩子自己/,
  'books-only': /可以为孩子预约，看不到记录/,
  'not-yet-14': /满 14 岁以后才能自己做/,
  'own-account-decides': /孩子在手机上决定/,
  'own-word-from-14': /要由孩子自己来同意/,
  'own-account-connected': /账号已经连好了。不用再连/,
  'not-guardian': /要由监护人来做/,
  'first-guardian-only': /更早加入的那位监护人/,
  'last-guardian': /最后一位监护人/,
  'child-too-young': /8 岁以后才有/,
  'guardian-consent-needed': /监护人读过说明/,
  'child-agreement-needed': /听听孩子自己的意思/,
  'own-agreement-needed': /孩子重新同意的年龄/,
  'guardian-said-no': /监护人收回了同意/,
  'child-said-no': /孩子说了不愿意/,
  'guardian-unknown': /没有找到这位监护人/,
  'guardians-full': /四位监护人/,
  'already-theirs': /已经在这个孩子的档案里/,
  'nickname-missing': /平时怎么叫孩子/,
  'choice-from-12': /至少能看到大概/,
  'scale-not-for-voice': /不是给你来回答的/,
  'scale-not-for-age': /不合孩子现在的年龄/,
  'nobody-to-tell': /没有大人会收到/,
  'result-unknown': /没有找到这一条/,
  'yes-is-anothers': /要答的人自己说同意/,
  'appointment-not-for-child': /不是为这个孩子约的/,
  'number-invalid': /电话号码写得不对/,
  'number-fixed': /120 和 110 一直都在，/,
  'number-taken': /已经在名单里了/,
  'line-incomplete': /还有没写的/,
  'hours-clash': /一段也没有写/,
  'hours-unsourced': /来源里没有这样写接听时间/,
  'verified-ahead': /核对的日子还没有到/,
  'line-unknown': /没有找到这条线路/,
  'line-changed': /另一个人改过这条线路/,
  'area-unknown': /没有找到这个地方/,
  'lines-full': /满五十条/,
  'callback-unknown': /没有找到这一次回电/,
  'callback-closed': /回电请求已经办完/,
  'callback-taken-back': /请求收回了/,
  'help-first': /让我们担心你/,
  'guardian-number': /号码是你本人的/,
  'times-missing': /哪段时间接电话安全/,
  'name-missing': /电话里怎么称呼/,
  'tells-too-much': /听出是什么事/,
  'nobody-calls-there': /没有人打回电/,
  'no-common-time': /约不到一起/,
  'guardian-asks': /打到家长的手机上/,
  'callback-open': /还没办完的回电请求/,
  'callback-taken': /有同事接了/,
  'not-safe-now': /号码先不给看/,
  'not-yours': /不在你手上/,
  'tries-full': /已经打过八次/,
  'nobody-spoken-to': /没有一次是这样的结果/,
  'try-again-first': /分在两天里/,
  'born-later': /月份还没有到/,
  'not-a-child': /已经满 18 岁了/,
  'born-settled': /不能把年龄改小/,
  'other-has-profile': /有一份档案/,
  'hold-over': /十分钟过去/,
  'phone-missing': /需要一个能打通的号码/,
  'phone-invalid': /号码好像不对/,
  'number-unread': /没能读到微信里的手机号/,
  'intake-unknown': /回答对不上问题/,
  'already-booked': /你已经有一个.*预约/,
  'hours-outside-the-day': /超出了这一天，请看看开始和结束/,
  'hours-backwards': /一段时间的结束早于开始/,
  'hours-overlap': /两段时间重叠/,
  'hours-too-many': /时间段太多/,
  'hours-past': /时间安排要从今天/,
  'version-date': /开始的日子好像写错/,
  'versions-doubled': /已经有一份新的时间安排/,
  'leave-backwards': /请假的结束早于开始/,
  'leave-too-long': /最长四百天/,
  'leave-off-the-minute': /整分钟/,
  'leave-past': /这段假已经过去/,
  'leave-unknown': /没有找到这段假/,
  'opening-outside-the-day': /加开的时间不在这一天/,
  'openings-overlap': /两段加开/,
  'closing-outside-the-day': /关闭的时间不在这一天/,
  'single-past': /这一天已经过去/,
  'single-unknown': /没有找到这段加开/,
  'special-day-date': /节假日的日子不对/,
  'special-days-doubled': /节假日写了两次/,
  'holidays-unknown': /不在公布的调休/,
  'holidays-outdated': /节假日表刚刚更新/,
  'ids-doubled': /有一项重复了/,
  'calendar-too-full': /日历里的安排太多/,
  'offer-name': /起一个名字/,
  'session-length': /五分钟到八小时/,
  'rest-length': /休息的时间最长/,
  capacity: /能来的人数/,
  notice: /提前预约的时间最长/,
  horizon: /开放预约的天数/,
  release: /放号的时间/,
  late: /太晚取消/,
  'answer-time': /回复的时限/,
  'mode-missing': /至少选一种见面/,
  'mode-unknown': /见面的方式没有选对/,
  'topic-unknown': /话题没有选对/,
  'room-missing': /需要一个房间/,
  'room-needless': /用不着房间/,
  'room-unknown': /没有这个房间或用具/,
  equipment: /用具要和当面谈/,
  intake: /预约前的问题没有写好/,
  bring: /带什么来/,
  'offers-too-many': /最多开八种/,
  'site-not-yours': /不在你能安排的范围/,
  'terms-changed': /有人先改了这份日历/,
  undecided: /没有决定怎么办/,
  'not-affected': /不受这次改动影响/,
  'decided-twice': /选了两种办法/,
  'too-much-at-once': /一次存不下/,
  'move-past': /改到的时间已经过去/,
  'number-unknown': /没有留电话号码/,
  'substitute-not-free': /也没有空/,
  'nothing-to-answer': /没有等你回答的事/,
  'answer-not-offered': /不能这样回答/,
  'nobody-free': /没有别的老师有空/,
  'link-insecure': /会议链接要以安全/,
  'link-elsewhere': /腾讯会议、飞书或钉钉/,
  'profile-name': /请写上名字/,
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
  'share-standing': /正给一位咨询师看着/,
  'share-no-appointment': /为它分享的那次预约/,
  'share-time-over': /期限已经过去/,
  'share-taken-back': /分享收回去了/,
  'share-over': /期限到了/,
  'not-shared': /没有分享着的这一份/,
  'scale-closed': /授权到期或停用/,
  'not-run-by-staff': /问卷是自己答的/,
  'wording-unreadable': /这个文件读不出来/,
  'wording-differs': /骨架对不上/,
  'wordings-full': /交过太多版/,
  'licence-dates': /起止日期不对/,
  'licence-no-screen': /在屏幕上使用/,
  'licence-missing': /授权书原件没有交全/,
  'licence-incomplete': /授权的内容没有填全/,
  'import-unknown': /没有找到交上来的这一版/,
  'same-person': /另一位负责人来核准/,
  'already-decided': /已经有人处理过/,
  'code-unknown': /没有找到这个取件码/,
  'code-wait': /刚才试错了几次/,
  'codes-wait': /这一小时里试错/,
  'handed-in-full': /换取件码的人太多/,
  'counsellor-suspended': /暂停接待/,
  'article-unknown': /没有找到这篇文章/,
  'article-withdrawn': /已经撤下来了/,
  'source-address': /资料来源的网址写得不对/,
  'writers-full': /经手的人已经太多/,
  'piece-unknown': /没有找到这篇稿子/,
  'piece-changed': /改过这篇稿子/,
  'place-unknown': /归哪里管/,
  'shelf-unknown': /那个架子已经没有了/,
  'shelf-full': /那个架子已经满了/,
  'version-unknown': /这一版已经清理掉了/,
  'not-a-draft': /不在可以送审的时候/,
  'piece-unfinished': /稿子还没有写全/,
  'checklist-open': /安全清单里还有句子没有回答/,
  'review-day-past': /下次核对的日子已经到了/,
  'review-day-far': /下次核对的日子太远了/,
  'not-in-review': /现在不在审稿中/,
  'own-piece': /你写过这一稿/,
  'professional-needed': /要请专业审稿人来审/,
  'words-missing': /退回去的稿子/,
  'signature-missing': /审稿人怎样署名/,
  'hits-unread': /审稿人还没有看过/,
  'hit-unknown': /已经没有这一句/,
  'answer-missing': /这一句为什么可以留着/,
  'answers-full': /要回答的句子太多了/,
  'not-approved': /还没有审过/,
  'not-scheduled': /没有定上架的时间/,
  'time-past': /上架的时间要在现在以后/,
  'time-far': /上架的时间太远了/,
  'not-standing': /没有读者看得到/,
  'picture-missing': /图片没有传完/,
  'picture-unreadable': /这不是能用的图片/,
  'picture-too-large': /图片太大了/,
  'article-in-review': /这篇文章正在重新核对/,
  'issue-unknown': /没有找到这一期/,
  'kit-unknown': /没有找到这一包/,
  'kit-in-review': /这一包正在重新核对/,
  'collection-unknown': /没有找到这一组文章/,
  'site-unknown': /没有认出这个码/,
}

/** What a folder names by its code, to say it itself: `sentenceFor('slot-taken')`. */
function namedIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  return [...texts.matchAll(/sentenceFor\(([^)]*)\)/g)].flatMap(([, asked = '']) =>
    [...asked.matchAll(/'([a-z-]+)'/g)].map(([, refusal = '']) => refusal),
  )
}

describe('the sentences for refusals', () => {
  it.each([...known].map((refusal) => [refusal]))('say for %s what happened, as no other sentence does', (refusal) => {
    const those = [...known].filter((other) => telling[refusal]?.test(sentenceFor(other)))
    expect(those).toEqual([refusal])
  })

  it('are there for every refusal of every operation, and for no other', () => {
    expect(new Set(Object.keys(refusals))).toEqual(known)
  })

  it.each(Object.keys(said))('are loaded by each page of %s, also those it says by itself', (root) => {
    const pages = readdirSync(`src/${root}/pages`)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      expect(readFileSync(`src/${root}/pages/${page}/index.tsx`, 'utf8'), page).toContain("import '../../refusals'")
    }
    const sayable = { ...everywhere, ...said[root] }
    expect(namedIn(`src/${root}`).filter((refusal) => !(refusal in sayable))).toEqual([])
  })

  it('are found where a page says one by itself', () => {
    expect(namedIn('src/resident')).toContain('phone-invalid')
    expect(namedIn('src/pages')).toEqual(expect.arrayContaining(['site-unknown', 'bad-input']))
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
