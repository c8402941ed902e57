/** The most common surnames. Where one begins another word it is no name: `words` has those that stand where a name may. */
const single =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖潘袁蒋蔡贾魏薛叶阎余杜戴钟汪姜范姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟段尹黎武乔贺赖龚' +
  '何董苏吕沈卢丁傅程任田方石夏韦万白尤高马钱倪俞樊葛聂翁阮骆詹耿裴覃鲍邢滕殷祁褚柯鲁柳凌涂岳施洪史严毛康温章金江龙雷庞闫'

const compound = '欧阳|上官|司马|诸葛|夏侯|司徒|皇甫|尉迟|公孙|慕容|令狐|宇文|端木|独孤|南宫|轩辕|东郭|呼延|申屠|澹台'

/** Words that begin with a surname, and places that do. */
const words = [
  '.州|王者|王八|张[口嘴罗开]|刘海|陈[述旧年醋]|杨[树梅]|黄[疸昏色金牛豆瓜油]|周[末围边期岁到年遭转身密一二三四五六日天]',
  '孙[子女辈]|胡[说闹乱思言来同子椒]|林[业子区间]|罗[列嗦]|郑重|谢[谢绝意天]|许[多久]|韩[国语剧]|曾[经祖]|肖像|叶[子酸片]|阎王',
  '余[下地光额生力]|杜绝|戴[口上着眼帽]|钟[头点表情]|姜[汤片]|范[围畴例]|熊[猫孩]|陆[续地军]|孔子|秦朝|顾[及虑不客着此问忌]|段[时落子考]',
  '武[术汉力装器]|贺[卡喜]|赖[在床皮着账]|何[况必时处种以尝事去等止为不人方曾苦]|董事|苏[醒打格]|沈阳|丁[克点]|程[度序式]',
  '任[何务性教由凭职意命期课人]|田[地里野径]|方[式面法便向案才言形程针正]|石[头油膏家化]|夏[天季令日夜]|万[一分事元物岁千万不幸能般]',
  '白[天血费白酒癜班色发日眼痴]|尤[其为]|高[考中血兴烧三一二度压龄职危校高声大频低个等级于铁潮温效速贵]|马[上路虎桶甲拉来马]',
  '钱[包财花不是也都多]|柳[树絮]|凌[晨乱]|涂[抹改鸦药]|岳[父母]|施[工暴压加行展]|洪[水亮]|史[前上书无]|严[重格厉肃密防]|毛[病巾衣笔线孩]|康复',
  '温[柔和暖度馨情饱水顺]|章节|金[额钱属融牛鱼]|江[湖边苏西]|龙头|雷[声雨同]|唐山|黄山|马来西?|鲁[莽迅]',
].join('|')

const after = '先生|女士|小姐|同学|老师|医生|大夫|护士|主任|校长|经理|阿姨|叔叔|爷爷|奶奶|大爷|大妈|大叔|大姐|师傅|老板'

const surname = `(?:${compound}|(?!${words})[${single}])`

/** A surname and a title: 王女士. */
export const titled = `${surname}(?:某某?)?(?:${after})`

/** A surname and one or two characters: 张小明. 张老师 is a title, 李某 nobody, 徐州人 from somewhere. */
const named = `${surname}(?!某|家|姓|[\\u4e00-\\u9fff]人|${after})[\\u4e00-\\u9fff]{1,2}?`

const ends =
  '(?=$|[^\\u4e00-\\u9fff]|[是在今住来说和跟他她它这那有因从对男女就总很也都已把被让给最经常去到要想会不没又还与及同后前的了带陪送打找看问做当性年岁一二三四五六七八九十]|近来|现|自从|读|上)'

/** After a word that says that a name comes: 叫张小明，. */
export const withSurname = `\\s*[“"「]?${named}${ends}`

/** As colleagues may type it; we call nobody so. */
const people = '来访者|[患病][者人]|当事人|案主|学生|孩子|儿子|女儿|居民|同学|丈夫|妻子|老公|老婆'

/** A name that nothing announces: after who it is of, or where a clause begins with it and goes on to say how old they are. */
export const bareNames = [
  `(?:${people})[是为:：\\s]{0,2}(${named})${ends}`,
  `(?:^|[，。；、,;!?！？\\s:：（("“「])(${named})(?=\\s*(?:[,，、（(]|性别|年龄|[男女]|今年|\\d))`,
] as const
