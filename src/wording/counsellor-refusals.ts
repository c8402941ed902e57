import type { Refusal } from '#core/contracts/index'

/** What only counsellors can be told. */
export const counsellorRefusals = {
  'times-missing': '还没有选好哪段时间接电话安全，一段至少要有十五分钟。',
  'link-insecure': '会议链接要以安全的方式开头，请复制完整的链接。',
  'link-elsewhere': '会议链接只能来自腾讯会议、飞书或钉钉，请从那里复制一个完整的。',
  'asked-over': '答复的时间过了，这个时间已经放开。对方想来的话，可以再约一次。',
  'asked-answered': '这一位之前已经答复过了，不用再答一次。',
  'not-answered-yet': '这一位还在等答复，先答复再登记到场。',
  'session-started': '谈话的时间已经到了，不能再取消或改时间。结束后在出席里写明就好。',
  'time-over': '这个时间已经过去了，请选晚一点的。',
  'not-started': '谈话还没开始，到了时间再记出席。',
  'attendance-closed': '出席最晚记到第二天，这一次已经不能再改了。',
  'session-over': '这一次谈话已经结束，不用再登记到场。',
  'share-taken-back': '对方已经把分享收回去了，现在看不到了。',
  'share-over': '分享的期限到了，已经自动关上。想再看，请对方重新分享。',
  'not-run-by-staff': '这份问卷是自己答的，请让来访者在自己的手机上做。',
} satisfies Partial<Record<Refusal, string>>
