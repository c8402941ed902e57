import { contributionRefusals } from '../wording/contribution-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { alsoSays, type LeafletRefusal, type SendingRefusal } from '../wording/refusals'

const own: Record<LeafletRefusal | SendingRefusal, string> = {
  'issue-unknown': '没有找到这一期，可能链接不完整，或者还没有到出刊的日子。可以看看别的几期。',
  'kit-unknown': '没有找到这一包，可能链接不完整，或者换了地方。可以看看别的几包。',
  'kit-in-review': '这一包正在重新核对，先不发给大家。可以看看别的几包。',
  'help-seen-first': '你写的话让我们想先停一停，还没有寄出去。请先看看求助页上的电话，看过了可以接着寄。',
  'writing-short': '写得太少了，至少要有十个字，编辑才看得明白。',
  'signature-needed': '请写上登出来署什么名，笔名就好；也可以选不署名。',
  'signature-tells': '署名里像有号码、网址或者门牌，登出来别人会找到你。请换一个。',
  'child-not-asked': '替孩子寄，要孩子自己也想登。请先问过孩子，再打上勾。',
  'nobody-edits': '心语报这会儿没有编辑收稿，写的没有寄出去。',
  'guardian-sends': '不满 14 岁，要请家长用家长的手机替你寄。',
  'contributions-open': '你已经有三篇在等，编辑看完一篇，或者你收回一篇，就能再寄。',
  'contributions-full': '你寄来过的已经存了四十篇，等旧的到日子删掉，再寄新的。',
  'already-printed': '这一篇已经登出来了，自己收不回。不想再登，再寄一封说是哪一篇，编辑会撤下来。',
  'nothing-asked': '编辑没有在等你答这一篇，可能已经答过了。',
}

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const leafletsSay = { ...innerRefusals, ...contributionRefusals, ...own }

alsoSays(leafletsSay)
