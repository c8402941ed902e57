import { bench } from './hand/furniture'
import { steam } from './hand/kitchen'
import { hills, outside } from './hand/outdoors'
import { box, closed, fill, line, picture, stroke } from './hand/shapes'
import { backpack } from './hand/things'

export const jobLost = picture(
  '公交站的长凳上，一个纸袋里装着热包子，旁边放着双肩包',
  outside('wall', 'floor'),
  hills('soft'),
  stroke('deep', 6, 'M60 26H254M74 28V146M240 28V146'),
  fill('soft', box(88, 42, 60, 62)),
  line('grey', 'M98 56H138M98 68H130M98 80H138'),
  line('ink', 'M284 146V44'),
  stroke('warm', 22, 'M284 40H284'),
  bench(100, 122, 130, 150),
  backpack(130, 119, 'leaf'),
  fill('wood', closed([172, 116], [204, 116], [208, 100], [168, 100])),
  stroke('paper', 15, 'M178 96H178M188 91H188M198 96H198'),
  steam(188, 80),
)
