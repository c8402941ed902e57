/** Why a photo that somebody sent was not taken: of a wall or of themselves. */
export const photoRefusals = {
  'photo-missing': '照片没有收到，请重新选一次。',
  'photo-unreadable': '这不是能用的照片，请换一张普通的照片或截图，不要动图。',
  'photo-too-large': '照片太大了：文件最多 3 兆，一共不超过一千三百万像素。请用手机重新拍一张，或者先缩小。',
}
