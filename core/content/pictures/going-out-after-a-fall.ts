import { chair } from './hand/furniture'
import { ground } from './hand/indoors'
import { adultStanding } from './hand/people'
import { box, fill, line, picture } from './hand/shapes'

export const goingOutAfterAFall = picture(
  '楼梯上，老人扶着扶手往下走，家人走在前面低一级',
  ground('wall', 'wall'),
  fill('soft', box(236, 20, 50, 46)),
  line('ink', 'M236 20H286V66H236ZM261 20V66'),
  fill('floor', 'M0 160V106H66V119H116V132H166V146H320V160Z'),
  line('ink', 'M16 106V62L212 112V146M62 104V74M112 116V87M162 130V99'),
  adultStanding(44, 104, { tone: 'leaf', grey: true, faces: 'right', hands: [[66, 76]] }),
  adultStanding(132, 130, { tone: 'warm', faces: 'left', hands: [[116, 92]] }),
  chair(272, 118, 148, 'left'),
)
