import { door, room } from './hand/indoors'
import { adultStanding, baby } from './hand/people'
import { picture, stroke } from './hand/shapes'
import { bag, plant, shoes } from './hand/things'

export const backAtWorkAfterABirth = picture(
  '门口，妈妈拎着包回头，外婆抱着孩子站在屋里',
  room('soft'),
  door(36, 26, 58, 'wood', -1),
  plant(286, 126, 'paper'),
  adultStanding(120, 150, { tone: 'deep', legs: 'hair', hair: 'bun', faces: 'right', hands: [[98, 110]] }),
  bag(96, 148, 'warm'),
  adultStanding(228, 150, { tone: 'blush', legs: 'blue', hair: 'bob', grey: true, faces: 'left', hands: [[204, 92]] }),
  baby(208, 84, 'glow', 'left'),
  stroke('glow', 9, 'M204 88L194 91'),
  stroke('skin', 6, 'M188 92H188'),
  shoes(160, 152, 'wood'),
)
