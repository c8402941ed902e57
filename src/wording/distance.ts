/** `约 350 米`, `约 1.2 公里`, `约 18 公里`: as exact as a way that nobody has walked can be. */
export function distanceText(metres: number): string {
  if (metres < 975) return `约 ${Math.max(50, Math.round(metres / 50) * 50)} 米`
  return metres < 9950 ? `约 ${(metres / 1000).toFixed(1)} 公里` : `约 ${Math.round(metres / 1000)} 公里`
}
