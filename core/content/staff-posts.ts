import type { StaffRole } from '#core/domain/access/roles'

interface PostInWords {
  readonly does: string
  readonly sees: readonly string[]
  readonly never: readonly string[]
}

const waiting =
  '站点取消了、本人在等人联系的预约：点开以后看得到电话，一个星期以后、打过以后就没有了；点开会留下记录，本人看得到'
const emergency =
  '人有危险的时候，可以写明理由打开一份别人的记录半小时：是替谁约的，写的话，怎么称呼和电话；本人看得到，档案专人逐次核查'
const readAlong = '同事请你一起看的记录：是替谁约的、写的话，要档案专人同意，到期就看不到；本人看得到'
const existence = '有人换了微信，当面请你找回记录：这里有没有那一份，里面写的看不到；本人看得到你问过'
const pool = '专家库里的同事：怎么称呼、领域、核实过的证件是哪一种、什么时候接问题；没有任何联系方式'
const consults = '你请教专家写的话和专家的答复，只有你们两个人看得到；里面不写来访的人是谁'
const batches = '这里和下面各处提名入库的名单：称呼、在哪里工作、凭什么入库；别人提的，由你来审'
const seesOwn = '自己的岗位、签过的约定、培训和证件'
const neverOf = ['来访的人是谁、写的话、谈的内容和自评结果', '谁听了什么、读了什么', '同事的证件号码']

/** What each post may see and may not, in plain words: read before an invitation is taken up, and at any time afterwards. */
export const postsInWords: Readonly<Record<StaffRole, PostInWords>> = {
  counsellor: {
    does: '安排自己的时间，见来访的人，记下来没来。',
    sees: [
      '自己日历上的预约：时间、地点、预约码',
      '点开一次预约以后：是替谁约的，写给你的话，留了的话还有怎么称呼和电话；点开会留下记录，本人看得到',
      waiting,
      '来访的人主动分享给你的自评结果，到期就看不到',
      '当面请来访的人填的问卷，那一次的结果，到期就看不到',
      '家长主动分享给你的、孩子那份问卷的结果，到期就看不到',
      emergency,
      readAlong,
      existence,
      pool,
      consults,
    ],
    never: ['别的咨询师的预约', '没有分享给你的自评结果', '没有留名字的人是谁'],
  },
  manager: {
    does: '管理这里和下面各处的站点、日历、课程和同事。',
    sees: [
      '各位咨询师的日历：时间和预约码',
      waiting,
      '课程放了多少次，按社区算',
      '同事怎么称呼，岗位、培训和证件；点开证件会留下记录',
      pool,
      consults,
      batches,
    ],
    never: ['来访的人写的话、谈的内容和自评结果', '谁听了什么、读了什么', '同事和专家之间写的话'],
  },
  'line-keeper': {
    does: '核对和更新求助电话的名单。',
    sees: ['名单上的每一条电话，谁在什么时候试拨过'],
    never: ['谁打过这些电话', '居民的任何记录'],
  },
  editor: {
    does: '写文章、改文章、送审和上架；写站点的开放时间和关门的日子。',
    sees: [
      '这里的稿件和每一版文字',
      '最上面一级的编辑：居民寄来的稿子，点开以后看得到写的字和署名；点开会留下记录，寄的人看得到',
      '这里的站点什么时候开门、哪几天关门；写关门时，那几天有没有人约好',
    ],
    never: [
      '谁读了什么',
      '居民的预约、自评和电话',
      '寄稿的人除了署名以外是谁',
      '谁约好了、有多少人',
      '站点的房间和别的设置',
    ],
  },
  'professional-reviewer': {
    does: '审读写到疾病或危险的稿件，署名负责。',
    sees: ['送来审的稿件和每一版文字'],
    never: ['谁读了什么', '居民的任何记录'],
  },
  'care-worker': {
    does: '在对方说的安全时间里打回电；微信没有告诉到的、没有用小程序的，打电话说一声。',
    sees: [
      '等回电的单子：什么时候方便、打过几次；是谁，单子上看不到',
      '接过来以后：这个人怎么称呼、电话，想说的那句话；会留下记录，本人看得到',
      '要打电话说一声的预约：时间、预约码和变了什么；拿到手里以后还有电话，会留下记录，本人看得到',
      emergency,
      readAlong,
      existence,
      pool,
      consults,
    ],
    never: ['自评结果', '没有危险的时候，预约里写的话'],
  },
  'file-keeper': {
    does: '管好档案给谁看：核查紧急打开的每一次，决定同事之间能不能一起看一份记录、换了微信的人能不能找回记录。',
    sees: [
      '谁紧急打开过哪一次预约的记录、写的理由',
      '谁想请哪位同事一起看、为什么',
      '谁替换了微信的人提了找回记录、怎么认出是本人、写的理由',
    ],
    never: ['记录里写的话、电话和自评结果', '记录是谁的，旧微信和新微信是哪两个', '谁读了什么、听了什么'],
  },
  'psych-officer': {
    does: '统筹一个街道的心理服务：查专家库，审定同事提名入库的专家。',
    sees: [seesOwn, pool, batches],
    never: neverOf,
  },
  'clinical-lead': {
    does: '督导咨询师，把关专业的事：查专家库，审定同事提名入库的专家。同事要和你一起看一份记录，要先有咨询师的岗位。',
    sees: [seesOwn, pool, batches],
    never: neverOf,
  },
  'grid-worker': {
    does: '认识住在这里的人，告诉大家有这样的服务。程序里专门给这个岗位做的事还没有。',
    sees: [seesOwn],
    never: neverOf,
  },
  volunteer: {
    does: '帮忙办活动、陪伴邻居。程序里专门给这个岗位做的事还没有。',
    sees: [seesOwn],
    never: neverOf,
  },
  lecturer: {
    does: '讲课、带活动。程序里专门给这个岗位做的事还没有。',
    sees: [seesOwn],
    never: neverOf,
  },
  'hotline-operator': {
    does: '接热线。程序里专门给这个岗位做的事还没有；打回电要另有社区工作人员的岗位。',
    sees: [seesOwn],
    never: neverOf,
  },
  'contest-judge': {
    does: '评作品。程序里专门给这个岗位做的事还没有。',
    sees: [seesOwn],
    never: neverOf,
  },
  'street-leader': {
    does: '对这个地方的心理服务负责。程序里专门给这个岗位看的数字还没有。',
    sees: [seesOwn],
    never: neverOf,
  },
  bureau: {
    does: '了解这个地方的服务做了多少。程序里专门给这个岗位看的数字还没有。',
    sees: [seesOwn],
    never: neverOf,
  },
  'unit-contact': {
    does: '代表单位和这里联系。程序里专门给这个岗位做的事还没有。',
    sees: [seesOwn],
    never: [...neverOf, '单位里谁来过、谁做过自评'],
  },
  auditor: {
    does: '检查这里的服务合不合规定。程序里专门给这个岗位做的事还没有。',
    sees: [seesOwn],
    never: neverOf,
  },
  expert: {
    does: '在自己的领域里，回答这里的同事遇到的难题；自己定什么时候接问题。',
    sees: [seesOwn, pool, '同事向你提的问题：隐去了姓名和联系方式的情况、你们写的话，只有你们两个人看得到'],
    never: [...neverOf, '来访的人的任何记录'],
  },
}
