import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const violenceAtHome: Article = {
  id: 'a25',
  title: '一分钟、十分钟、一个晚上能做的事',
  summary: '不必今天就定什么。先让自己和孩子安稳一点。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-03-16',
  words: ['家暴', '打人', '丈夫打我', '被打', '报警', '虐待', '躲', '离婚', '安全计划'],
  leavesNoTrace: true,
  sources: [
    {
      title: '中华人民共和国反家庭暴力法',
      publisher: '全国人民代表大会常务委员会',
      url: 'https://www.gov.cn/zhengce/2015-12/28/content_5029898.htm',
    },
    {
      title: '最高人民法院关于办理人身安全保护令案件适用法律若干问题的规定（法释〔2022〕17 号）',
      publisher: '最高人民法院',
      url: 'https://www.court.gov.cn/fabu/xiangqing/366021.html',
    },
    {
      title: '省市县妇联主席在妇女节接听12338妇女热线（2018 年 3 月 8 日）',
      publisher: '广东省妇联权益部',
      url: 'http://www.gdwomen.org.cn/yw/content/post_295443.html',
    },
    {
      title: 'Domestic Abuse: Organising a safety plan',
      publisher: '牛津市议会（英国）',
      url: 'https://www.oxford.gov.uk/info/20101/community_safety/271/domestic_abuse/3',
    },
    {
      title: 'Where Women Have No Doctor: What to Do（Make a safety plan）',
      publisher: 'Hesperian 健康指南（非营利卫生出版机构）',
      url: 'http://en.hesperian.org/hhg/Where_Women_Have_No_Doctor:What_to_Do',
    },
    {
      title: '‘I thought I was about to die’: Management of non-fatal strangulation in general practice',
      publisher: '澳大利亚皇家全科医学院，AJGP（2022 年第 11 期）',
      url: 'https://www1.racgp.org.au/ajgp/2022/november/management-of-non-fatal-strangulation',
    },
    {
      title: 'One minute guide: domestic abuse, risk at point of separation',
      publisher: '英国利兹市议会',
      url: 'http://www.leeds.gov.uk/one-minute-guides/one-minute-guide-domestic-abuse-risk-point-of-separation',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '门锁响的时候，她先听脚步。轻的，今晚没事；重的，她就把孩子的作业本收起来，把碗柜的门关好。她自己也说不清，从哪一年起学会了听脚步。',
    },
    {
      kind: 'paragraph',
      text: '打、推、掐、不许出门，是家庭暴力；常常骂你、吓唬你，法律里也算。无论他为什么发火，动手和恐吓都不是你招来的。领没领证都一样，一起生活的人之间，法律也管；被伤害的也可能是老人、孩子、男人。',
    },
    {
      kind: 'paragraph',
      text: '他会翻你手机的话，坐到他看不见的地方再读，听见他回来就退出去。搜索、通话、定位都留心；看完只删这一条，别一下全删，全空了也惹眼。',
    },
    { kind: 'heading', text: '如果你只有一分钟：正在发生' },
    {
      kind: 'list',
      items: [
        '往有门、有人的地方走，离开厨房、浴室和摆着利器的地方，护住头。',
        '打 110，说地址，说“有人在打我”。不能出声，先把手机调成静音，再发短信到 12110，写清在哪里、出了什么事。不少地方后面要接区号的后三位，一种发不出去，就换一种，平时先问好、存好。短信可能迟，一能出声就打 110。',
        '大声喊，让邻居听见。平时就教孩子往邻居家跑，不要来拉架。',
        '受了伤打 120。',
      ],
    },
    { kind: 'heading', text: '如果你有十分钟：刚刚过去' },
    {
      kind: 'list',
      items: [
        '去医院，告诉医生是怎么伤的，请他写进病历。',
        '拍下伤处、摔坏的东西、他发来的话，传给信得过的人存着，不留在他翻得到的地方。',
        '警察来了，请他做笔录。情节轻、不到处罚的，公安机关可以批评教育或者给他出告诫书，你可以提出来。这张纸往后在法院也是证据。',
        '报警记录、病历、录音短信、他写过的保证书、你向妇联和居委会求助的记录，都算数。有几样是几样，不必等齐。',
      ],
    },
    { kind: 'heading', text: '如果你有一个晚上：他不在家' },
    {
      kind: 'paragraph',
      text: '今天能做的一件：跟一个人说好一个暗号。比如给楼下的李姐发“借点葱”，她就知道要替你报警。再备一个小包，放在她家或单位：身份证、户口本、结婚证、孩子的出生证和疫苗本的原件或复印件，银行卡、现金、常吃的药、备用钥匙、一套换洗衣服。想好夜里去哪儿，哪趟车。',
    },
    {
      kind: 'paragraph',
      text: '要走的那一阵往往最险，不预先告诉他，约人一起，也先跟懂的人商量。',
    },
    { kind: 'heading', text: '三扇可以敲的门' },
    {
      kind: 'paragraph',
      text: '妇联 12338，家里动手、离婚、财产的事都可以问；各地接听时间不同，先在上班时间打。居委会、村委会、你和他的单位，接到求助应当帮忙处理。法院：可以申请人身安全保护令，不用先离婚；书面有困难，口头也行；你或他住处的、出事地方的基层法院都受理，七十二小时内作出决定，情况紧急的二十四小时内。自己去不了，近亲属和有关的组织可以替你申请。它可以不许他再动手，不许骚扰、跟踪，也可以让他搬出去。',
    },
    { kind: 'heading', text: '如果你是邻居、姐妹、同事' },
    { kind: 'paragraph', text: '别问“你怎么不走”，问“今晚你安全吗，我能替你存什么”。她回去了，也不要灰心，门留着。' },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '他掐过你的脖子、拿过刀、说过要一起死，打得一次比一次重，或者孩子也挨了打：先打 110，请民警在场时再走。没处去，就跟民警说没处去，问救助站、妇联能不能先住下。被掐过脖子，哪怕没印子，也去急诊，告诉医生“被掐过”。你若觉得撑不下去，不想活了，也打下面的电话，先把今晚过去。',
    },
    whereToGetHelp,
  ],
}
