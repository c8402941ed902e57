import { chair } from './hand/furniture'
import { clock, window } from './hand/indoors'
import { cup } from './hand/kitchen'
import { adultSitting, baby } from './hand/people'
import { fill, line, picture, stroke } from './hand/shapes'

export const cryingNight = picture(
  '夜里，孩子躺在小床里，大人在隔壁屋捧着一杯水歇口气',
  fill('dusk', 'M0 0H176V126H0Z'),
  fill('blush', 'M176 0H320V126H176Z'),
  fill('floor', 'M0 126H320V160H0Z'),
  stroke('paper', 9, 'M176 0V160'),
  window(52, 14, 64, 42, { sky: 'night', light: ['paper', 100, 30] }),
  baby(86, 106, 'glow', 'left'),
  stroke('wood', 6, 'M30 76V150M146 76V150M30 80H146M30 122H146'),
  line('wood', 'M48 80V122M66 80V122M84 80V122M102 80V122M120 80V122M134 80V122'),
  clock(214, 36, 'M214 36V28M214 36L220 40'),
  chair(254, 118, 150, 'left'),
  adultSitting(254, 115, 150, { tone: 'leaf', legs: 'blue', faces: 'left', hands: [[226, 92]] }),
  cup(220, 96, 'paper'),
)
