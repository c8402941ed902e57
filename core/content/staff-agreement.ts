import { agreementVersion } from '#core/domain/access/agreement'

/** What everybody who works here signs before anything opens. Whoever changes a word raises `agreementVersion`. */
export const staffAgreement = {
  version: agreementVersion,
  /** Said above the text until somebody has. */
  reviewed: null,
  notReviewed: '这份约定由我们写成，还没有经过法律和心理专业人员审阅。正式使用前，请所在单位审过。',
  paragraphs: [
    '我在这里看到的每一个人的事，只用来帮助这个人，不说给别人听，也不拿去做别的。',
    '我只看这次工作用得上的。好奇、熟人、亲戚，都不是打开一份记录的理由。',
    '我不截屏、不转发、不抄到自己的本子或别的程序里。手机和电脑不给别人用我的账号。',
    '有人可能马上有生命危险、有孩子或老人正在受到侵害，这时保密让位给救人：我按站点的办法报告，只说救人需要说的。',
    '我不给人下诊断，不贴标签，不拿一个人和别人比。超出我能做的，我帮着转给合适的人。',
    '发现自己看错了、说漏了、丢了手机，我当天告诉负责人，不等别人发现。',
    '离开这个岗位以后，我仍然保守在这里知道的事。',
  ],
} as const
