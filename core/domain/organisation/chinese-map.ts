import type { Spot } from './distance'

/** Semi-major axis in metres, and the square of the eccentricity, of the ellipsoid of Krasovsky (1940). */
const AXIS = 6_378_245
const ECCENTRICITY = 0.006_693_421_622_965_943

const isAbroad = ({ latitude, longitude }: Spot) =>
  longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271

const waves = (value: number, ...parts: readonly (readonly [amount: number, period: number])[]) =>
  parts.reduce((sum, [amount, period]) => sum + amount * Math.sin((value * Math.PI) / period), 0)

function north(x: number, y: number): number {
  const plain = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
  return plain + (2 / 3) * (waves(x, [20, 1 / 6], [20, 1 / 2]) + waves(y, [20, 1], [40, 3], [160, 12], [320, 30]))
}

function east(x: number, y: number): number {
  const plain = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
  return plain + (2 / 3) * waves(x, [20, 1 / 6], [20, 1 / 2], [20, 1], [40, 3], [150, 12], [300, 30])
}

/**
 * A point as a satellite has it (WGS-84), as Chinese maps draw it (GCJ-02), which are shifted by up to some 700 metres. A
 * browser tells the former, and the places of sites are the latter. Outside of China nothing is shifted.
 */
export function onChineseMap(spot: Spot): Spot {
  if (isAbroad(spot)) return spot
  const [x, y] = [spot.longitude - 105, spot.latitude - 35]
  const angle = (spot.latitude * Math.PI) / 180
  const bend = 1 - ECCENTRICITY * Math.sin(angle) ** 2
  const perLatitude = ((AXIS * (1 - ECCENTRICITY)) / (bend * Math.sqrt(bend))) * (Math.PI / 180)
  const perLongitude = (AXIS / Math.sqrt(bend)) * Math.cos(angle) * (Math.PI / 180)
  return {
    latitude: spot.latitude + north(x, y) / perLatitude,
    longitude: spot.longitude + east(x, y) / perLongitude,
  }
}
