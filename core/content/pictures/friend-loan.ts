import { table } from './hand/furniture'
import { room, window } from './hand/indoors'
import { steam } from './hand/kitchen'
import { fill, line, picture, stroke } from './hand/shapes'
import { phone } from './hand/things'

export const friendLoan = picture(
  '饭桌上，一碗饭刚端上来，手机亮着一条消息',
  room('wall'),
  window(120, 12, 80, 44, { sky: 'soft' }),
  table(30, 112, 260, 'wood', 158),
  fill('warm', 'M92 82H152Q148 109 134 109H110Q96 109 92 82Z'),
  fill('paper', 'M95 80Q106 58 122 64Q140 58 149 80Z'),
  line('ink', 'M88 82H156'),
  steam(122, 52),
  line('ink', 'M166 108H214M168 102H214'),
  phone(246, 112, 'soft'),
  fill('glow', 'M258 46H292V66H272L264 74V66H258Z'),
  stroke('ink', 3, 'M267 56H267M275 56H275M283 56H283'),
)
