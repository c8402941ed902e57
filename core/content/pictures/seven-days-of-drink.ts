import { table } from './hand/furniture'
import { room } from './hand/indoors'
import { cup, steam, teapot } from './hand/kitchen'
import { box, fill, line, picture, stroke } from './hand/shapes'
import { books } from './hand/things'

export const sevenDaysOfDrink = picture(
  '茶壶和茶杯，墙上贴着记七天的纸和孩子的画',
  room('wall'),
  fill('paper', box(84, 16, 150, 42)),
  line(
    'grey',
    'M94 27H108V47H94ZM114 27H128V47H114ZM134 27H148V47H134ZM154 27H168V47H154ZM174 27H188V47H174ZM194 27H208V47H194ZM214 27H224V47H214Z',
  ),
  line('deep', 'M97 37L101 41L106 32M117 37L121 41L126 32M137 37L141 41L146 32'),
  fill('blush', box(252, 14, 46, 50)),
  stroke('warm', 20, 'M275 34H275'),
  line('leaf', 'M262 56Q275 46 288 56'),
  table(30, 112, 260, 'wood', 158),
  teapot(130, 112, 'deep'),
  cup(188, 112),
  cup(222, 112),
  steam(188, 94),
  books(70, 112),
)
