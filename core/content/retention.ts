import type { KeptKind } from '#core/domain/privacy/retention'

const decided = '我们自己定的，尽量短'
/** The papers ask that conversations are recorded and filed, and say no number of years. */
const filed = {
  rule: 'seed',
  clause: 'S2·1/5',
  source: '这项服务要求“做好咨询记录，存档”，没有写年数；三年是我们定的',
} as const
const THREE_YEARS = 1096

const ofPeople: readonly KeptKind[] = [
  {
    ...{ id: 'person', collection: 'people', of: 'person', rule: 'ours', source: decided },
    what: '你的编号、你为谁约过的名单和称呼、没到的预约',
    howLong: '一直到你自己删掉',
    ...{ carriedOutBy: 'privacy.carryOut', onDeletion: 'goes' },
  },
  {
    ...{ id: 'person-attempts', collection: 'people', of: 'person', days: 1, rule: 'ours', source: decided },
    what: '这一两天做过什么的流水号，断网重发时用来不做两遍',
    howLong: '一天，第二天夜里清掉',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'person-missed', collection: 'people', of: 'person', days: 365, rule: 'ours', source: decided },
    what: '哪一次没有见上',
    howLong: '一年',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'inbox', collection: 'people', of: 'person', days: 90, rule: 'ours', source: decided },
    what: '别人动了你的预约、给你回了电话、看了你给的东西时，告诉你的一行消息',
    howLong: '九十天，最多六十条',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'message-leave', collection: 'people', of: 'person', days: 180, rule: 'ours', source: decided },
    what: '你允许微信提醒你时，发给你要用的微信编号（加密），还可以提醒几次，提醒过哪一次预约',
    howLong: '提醒用完就删；没有用过的，半年',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'call-number', collection: 'people', of: 'person', days: 180, rule: 'ours', source: decided },
    what: '你留的号码（加密）和什么时候打安全，预约有变动、没有告诉到你时，站点打这个号码',
    howLong: '一直到你去掉；半年没有再约、也没有改过的，也删掉',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'call-to-make', collection: 'calls-to-make', of: 'person', days: 30, rule: 'ours', source: decided },
    what: '预约有变动，微信没有告诉到你，要给你打电话的一行：哪一次预约，打了没有',
    howLong: '那次预约以后三十天',
    ...{ carriedOutBy: 'messages.sendDue', onDeletion: 'goes' },
  },
  {
    ...{ id: 'waiting-entry', collection: 'waiting-entries', of: 'person', days: 30, rule: 'ours', source: decided },
    what: '你排的候补：在哪里、想怎么见、什么时候方便、想聊哪一方面，问过你哪些时间',
    howLong: '约上、不等了或者到期以后三十天',
    ...{ carriedOutBy: 'waitlist.handOut', onDeletion: 'goes' },
  },
  {
    ...{ id: 'appointment-number', collection: 'people', of: 'person', days: 8, rule: 'ours', source: decided },
    what: '为电话谈话留的号码',
    howLong: '谈话那天以后八天',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'appointment-words', collection: 'people', of: 'person', days: 90, rule: 'ours', source: decided },
    what: '谈话以前先写的话',
    howLong: '谈话那天以后九十天',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'guest-contact', collection: 'people', of: 'person', days: 30, rule: 'ours', source: decided },
    what: '打电话来约的人，留下的称呼和号码',
    howLong: '最后一次谈话以后三十天',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'appointment', collection: 'people', of: 'person', days: THREE_YEARS, ...filed },
    what: '近来的预约：时间、地点、方式、和谁谈、话题、到没到',
    howLong: '三年',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'filed-appointment', collection: 'appointments', of: 'person', days: THREE_YEARS, ...filed },
    what: '更早的预约',
    howLong: '三年',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'goes' },
  },
  {
    ...{ id: 'administration', collection: 'administrations', of: 'person', rule: 'ours', source: decided },
    what: '你保存的自评：每一题的回答和得分（加密），哪一天做的，给谁看过',
    howLong: '一直到你自己删掉',
    ...{ carriedOutBy: 'privacy.carryOut', onDeletion: 'goes' },
  },
  {
    ...{ id: 'callback', collection: 'callbacks', of: 'person', days: 30, rule: 'ours', source: decided },
    what: '请人打给你的请求：号码、称呼、什么时候打',
    howLong: '办完以后三十天；收回的话，号码和称呼马上删',
    ...{ carriedOutBy: 'callbacks.clear', onDeletion: 'goes' },
  },
  {
    ...{ id: 'contribution', collection: 'contributions', of: 'person', rule: 'ours', source: decided },
    what: '你寄给心语报的稿子：标题、文字、署名，和编辑来往的话（加密）',
    howLong: '没有人答复的一年；收下的从那天起一年；没有登的和收回的三十天，收回的话里面的字马上删',
    ...{ carriedOutBy: 'contributions.clear', onDeletion: 'goes' },
  },
  {
    ...{ id: 'look', collection: 'access-log', of: 'person', days: THREE_YEARS, rule: 'law' },
    source:
      '《未成年人网络保护条例》第三十六条要记下谁看过，《网络安全法》第二十一条要日志至少留六个月；三年是我们定的',
    what: '工作人员哪一天、为了什么看过你的什么',
    howLong: '三年',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'loses-person' },
    remains: '哪一位工作人员哪一天看过一样东西。里面不再有你的编号，看不出看的是谁',
  },
  {
    ...{ id: 'record-opening', collection: 'record-openings', of: 'person', days: THREE_YEARS, rule: 'law' },
    source: '《网络安全法》第二十一条要日志至少留六个月，要能查到谁看过、该不该看；三年是我们定的',
    what: '工作人员紧急打开过你的记录、或者请同事一起看过：谁、哪一天、理由（加密），档案专人怎么判断',
    howLong: '三年',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'loses-person' },
    remains: '哪一位工作人员哪一天打开过一份记录、档案专人怎么判断。理由和来回的话一起删掉，看不出看的是谁',
  },
  {
    ...{ id: 'record-move', collection: 'record-moves', of: 'person', days: THREE_YEARS, rule: 'law' },
    source: '《网络安全法》第二十一条要日志至少留六个月，要能查到谁提的、谁同意的；三年是我们定的',
    what: '换了微信、在站点请人把记录搬到新账号：谁提的、怎么认出你的、写的理由（加密），档案专人怎么说，办到哪一步',
    howLong: '办完以后三年；只拿了码、没有到站点办的，一天',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'loses-person' },
    remains: '哪一位工作人员哪一天提过、哪一位同意过搬一份记录。理由和是哪一次预约一起删掉，看不出是谁的',
  },
  {
    ...{ id: 'wrong-code', collection: 'counts', of: 'person', days: 1, rule: 'ours', source: decided },
    what: '试错取件码的次数',
    howLong: '一天',
    ...{ carriedOutBy: 'assessments.clearExpired', onDeletion: 'stays' },
    remains: '如果你这一天试错过取件码：错了几次。不然删掉再来，就能一直猜下去',
  },
  {
    ...{ id: 'deletion', collection: 'deletions', of: 'person', days: 30, rule: 'ours', source: decided },
    what: '你要求删除的回执：哪一天、删了几样',
    howLong: '三十天',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'stays' },
    remains: '一张回执：哪一天删的、每样几条，好让你回来看。里面没有删掉的内容',
  },
]

const ofChildren: readonly KeptKind[] = [
  {
    ...{ id: 'child', collection: 'children', of: 'child', rule: 'law' },
    source: '《个人信息保护法》第三十一条：不满十四岁由监护人同意；保存多久是我们定的',
    what: '孩子的档案：出生年月、谁在照看、同意过什么、改过什么',
    howLong: '一直到监护人删掉；满 14 岁、18 岁时，孩子本人没有同意就谁也看不到',
    ...{ carriedOutBy: 'children.clear', onDeletion: 'loses-person' },
    remains: '还有别的监护人在照看的孩子，档案留给他们，里面不再有你的编号。只有你在照看的，一起删掉',
  },
  {
    ...{ id: 'child-result', collection: 'child-results', of: 'child', rule: 'law' },
    source: '《个人信息保护法》第三十一条；保存多久是我们定的',
    what: '为孩子做的、孩子自己做的观察和问卷（加密）',
    howLong: '和孩子的档案一样',
    ...{ carriedOutBy: 'children.clear', onDeletion: 'loses-person' },
    remains: '跟着孩子的档案走：档案留下，它就留下，不再有你的编号',
  },
  {
    ...{ id: 'invitation', collection: 'invitations', of: 'child', days: 1, rule: 'ours', source: decided },
    what: '请另一位家长加入的一次性码',
    howLong: '一天，用过就没有',
    ...{ carriedOutBy: 'children.clear', onDeletion: 'goes' },
  },
]

const ofDays: readonly KeptKind[] = [
  {
    ...{ id: 'counsellor-day', collection: 'counsellor-days', of: 'person', days: THREE_YEARS, ...filed },
    what: '咨询师那一天的日程上，你的那一格',
    howLong: '三年',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'loses-person' },
    remains:
      '咨询师哪一天有过一次谈话、来没来，用来数服务次数；刚取消的，多一个四位的预约码，好让咨询师不空等。没有话题，也看不出是谁',
  },
  {
    ...{ id: 'room-day', collection: 'room-days', of: 'nobody', days: THREE_YEARS, ...filed },
    what: '哪一间屋子哪一天什么时候有人用',
    howLong: '三年',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'not-theirs' },
  },
]

const ofNobody: readonly KeptKind[] = [
  {
    ...{ id: 'unclaimed', collection: 'unclaimed', of: 'nobody', days: 30, rule: 'ours', source: decided },
    what: '不留名换取件码的一份自评（加密）',
    howLong: '三十天，用过就没有',
    ...{ carriedOutBy: 'assessments.clearExpired', onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'play-mark', collection: 'play-marks', of: 'nobody', days: 1, rule: 'ours', source: decided },
    what: '一节课播放过的记号，免得数两遍',
    howLong: '到那天夜里',
    ...{ carriedOutBy: 'courses.clearMarks', onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'play-count', collection: 'play-counts', of: 'nobody', rule: 'ours', source: decided },
    what: '哪一节课在哪个社区播放了几次',
    howLong: '一直留着，里面没有谁',
    ...{ carriedOutBy: null, onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'feedback', collection: 'feedback', of: 'nobody', rule: 'ours', source: decided },
    what: '谈话以后两个问题的合计',
    howLong: '一直留着，里面没有谁',
    ...{ carriedOutBy: null, onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'key-turn', collection: 'key-turns', of: 'nobody', rule: 'ours', source: decided },
    what: '换加密钥匙做到哪里了',
    howLong: '到下一次换钥匙',
    ...{ carriedOutBy: null, onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'row-walk', collection: 'row-walks', of: 'nobody', rule: 'ours', source: decided },
    what: '把旧格式的记录换成新的做到哪里了',
    howLong: '到下一次换',
    ...{ carriedOutBy: null, onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'job-record', collection: 'job-records', of: 'nobody', rule: 'ours', source: decided },
    what: '自动做的事上一次什么时候做的、做了几件',
    howLong: '到下一次做',
    ...{ carriedOutBy: null, onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'call-count', collection: 'call-counts', of: 'nobody', days: 14, rule: 'ours', source: decided },
    what: '每个小时程序答了多少次、没答成多少次、慢了多少次的合计，里面没有谁',
    howLong: '十四天',
    ...{ carriedOutBy: 'jobs.measure', onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'health-alarm', collection: 'health-alarms', of: 'nobody', rule: 'ours', source: decided },
    what: '程序运行有没有过线，有没有告诉过管理人员',
    howLong: '到下一次看',
    ...{ carriedOutBy: null, onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'restoration', collection: 'restorations', of: 'nobody', rule: 'ours', source: decided },
    what: '资料什么时候从备份恢复过，是什么时候的备份，一共几条',
    howLong: '一直留着，里面没有谁',
    ...{ carriedOutBy: null, onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'collection-size', collection: 'collection-sizes', of: 'nobody', rule: 'ours', source: decided },
    what: '每一类资料一共有几条',
    howLong: '到下一次数',
    ...{ carriedOutBy: 'jobs.measure', onDeletion: 'not-theirs' },
  },
  {
    ...{ id: 'sweep', collection: 'sweeps', of: 'nobody', rule: 'ours', source: decided },
    what: '每天清理做到哪里了',
    howLong: '到下一次清理',
    ...{ carriedOutBy: 'privacy.retain', onDeletion: 'not-theirs' },
  },
]

const place = (id: string, collection: string, what: string): KeptKind => ({
  ...{ id, collection, of: 'organisation', what, howLong: '用多久留多久', rule: 'ours', source: decided },
  ...{ carriedOutBy: null, onDeletion: 'not-theirs' },
})

const work = (id: string, collection: string, what: string): KeptKind => ({
  ...{ id, collection, of: 'staff', what, howLong: '用多久留多久，和谁做的一起', rule: 'seed' },
  ...{ source: '这项服务要求“全面、原始、真实地保存项目服务档案”', clause: 'S0·篇十一' },
  ...{ carriedOutBy: null, onDeletion: 'stays' },
  remains: '只有工作人员有：以工作人员身份做过的事，跟着工作走',
})

/** Of what somebody sent in, once readers read it. */
const printed = '你寄来、已经登出来的那一篇还在，照你选的署名，里面没有你的编号；想撤下来，删除以前先告诉编辑'

const ofPlaces: readonly KeptKind[] = [
  place('node', 'nodes', '有哪些街道、社区、学校'),
  place('tree', 'tree', '各级单位怎么排在一起，改到第几次'),
  place('site', 'sites', '站点的地址、开门时间、电话'),
  place('placement', 'placements', '哪张码贴在哪里，从哪天到哪天，哪个岗位贴的；贴着时那里的照片，取下来就删'),
  place('site-picture', 'site-pictures', '站点海报上的照片，去掉、换掉就删'),
  place('step-count', 'step-counts', '每张码扫过多少次，之后看了什么、做了什么：只有次数，没有人'),
  place('population', 'populations', '一个地方住多少人'),
  place('counsellor', 'counsellors', '咨询师对外的介绍、愿意给人看的照片和时间安排'),
  place('holiday-table', 'holiday-tables', '哪天放假'),
  place('hotline', 'hotlines', '求助电话名单'),
  place('article', 'articles', '文章'),
  place('article-collection', 'article-collections', '文章怎么归在一起'),
  place('course', 'courses', '课程'),
  place('lesson-body', 'lesson-bodies', '课程的字幕和文字稿'),
  {
    ...work(
      'staff',
      'staff',
      '工作人员的岗位，签过的约定、培训和证件（称呼和号码加密）；自己愿意给居民看的照片，收回就删',
    ),
    howLong: '离开最后一个岗位时删掉，只留编号',
  },
  {
    ...work('staff-invitation', 'staff-invitations', '发出的工作邀请：给谁（加密）、什么岗位、谁用的'),
    howLong: '七天到期，再过三十天',
    carriedOutBy: 'staff.clear',
  },
  {
    ...work('expert', 'experts', '专家的领域、专职兼职还是志愿、哪一批入库、什么时候接问题'),
    howLong: '离开专家岗位时删掉',
  },
  {
    ...{ id: 'expert-batch', collection: 'expert-batches', of: 'staff', days: 180, rule: 'ours', source: decided },
    what: '提名入库的人怎么称呼、在哪里工作、凭什么入库，不收的原因（都加密），谁提的、谁审的',
    howLong: '审定以后半年；没有审定的，提出以后半年。以后只留收了几位',
    ...{ carriedOutBy: 'staff.clear', onDeletion: 'stays' },
    remains: '只有被提名的人和工作人员有：半年以后删掉',
  },
  {
    ...work('desk-sign-in', 'desk-sign-ins', '哪台电脑要求登录，哪位工作人员的手机答的：不存微信号，不存码'),
    howLong: '两分钟到期，再过十分钟',
    carriedOutBy: 'computers.clear',
  },
  {
    ...work('desk-session', 'desk-sessions', '工作人员登录着哪台电脑，从什么时候到什么时候'),
    howLong: '八小时到期，再过十分钟',
    carriedOutBy: 'computers.clear',
  },
  work('message-settings', 'message-settings', '微信提醒用哪几个模板、写什么字，几点以后不发'),
  work('roster', 'rosters', '哪里要核实证件；一位负责人都没有时，谁进来当了负责人'),
  { ...work('piece', 'pieces', '稿件，谁写的、谁审的'), remains: `工作人员写的稿件和谁审的。${printed}` },
  work('piece-version', 'piece-versions', '稿件改过的每一版'),
  work('piece-picture', 'piece-pictures', '稿件里的图片'),
  {
    ...work('rota', 'rotas', '每个站点每一周谁值班，来没来，谁请谁替过班，什么时候没有人'),
    howLong: '那一周以后一年',
    carriedOutBy: 'duty.watch',
  },
  {
    ...{ id: 'handover', collection: 'handovers', of: 'staff', days: 14, rule: 'ours', source: decided },
    what: '值班的人交给下一班的话（加密），谁写的、什么时候',
    howLong: '十四天',
    ...{ carriedOutBy: 'duty.watch', onDeletion: 'stays' },
    remains: '只有工作人员有：以工作人员身份写的，十四天以后删掉',
  },
  {
    ...{ id: 'walk-in', collection: 'walk-ins', of: 'staff', days: 1, rule: 'ours', source: decided },
    what: '没有预约直接来站点的人取的号：几点取的，叫到没有；是谁的，不记',
    howLong: '当天，过了零点就删',
    ...{ carriedOutBy: 'duty.watch', onDeletion: 'stays', remains: '里面没有谁，只有号' },
  },
  {
    ...{ id: 'consultation', collection: 'consultations', of: 'staff', days: 365, rule: 'ours', source: decided },
    what: '工作人员请教专家的话（加密）：谁问的、问的谁、哪一方面。写的是不说姓名的情况，里面没有居民的编号，也没有预约',
    howLong: '结束以后一年；收回的、认得出人退回或者删掉的，里面的字马上删，空的一行最多三十天',
    ...{ carriedOutBy: 'staff.clear', onDeletion: 'stays' },
    remains: '只有工作人员有：以工作人员身份写的，结束以后一年删掉。里面没有居民的编号，也没有预约',
  },
  work('hand-out', 'hand-outs', '哪个站点哪天发了多少份资料，谁记的'),
  work('wording', 'wordings', '引进的问卷和授权，谁提的、谁批的'),
  {
    ...work('licence-file', 'licence-files', '授权书的文件'),
    howLong: '用在问卷里的一直留着；没有用上的一天',
    carriedOutBy: 'assessments.clearExpired',
  },
  {
    ...work('licence-part', 'licence-parts', '授权书文件的一段'),
    howLong: '和授权书一样',
    carriedOutBy: 'assessments.clearExpired',
  },
  {
    ...work('picture-part', 'picture-parts', '正在传的图片的一段'),
    howLong: '一天',
    carriedOutBy: 'publishing.tendPieces',
  },
]

/** All that is stored, kind by kind: what it is, whose, how long, by which rule, and what ends it. No lawyer has read it yet. */
export const retention: readonly KeptKind[] = [...ofPeople, ...ofChildren, ...ofDays, ...ofNobody, ...ofPlaces]

/** The days of a kind that `privacy.retain` goes by. */
export function daysOf(id: string): number {
  const days = retention.find((kind) => kind.id === id)?.days
  if (days === undefined) throw new Error(`no days are given for ${id}`)
  return days
}
