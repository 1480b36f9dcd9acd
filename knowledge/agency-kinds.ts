import { z } from 'zod'

/** What an agency is. */
export const kinds = [
  'department',
  'ministry',
  'committee',
  'assembly',
  'government',
  'party',
  'union',
  'association',
  'office',
  'board',
  'centre',
  'fund',
  'institute',
  'school',
  'health',
  'media',
  'court',
  'company',
] as const

/** The level that a body's name ends in: `city` for Thành phố and Thành ủy, `province` for tỉnh and Tỉnh ủy. */
export const nameLevel = z.enum([
  'central',
  'city',
  'province',
  'region',
  'district',
  'quarter',
  'town',
  'commune',
  'ward',
  'township',
  'zone',
])

/** The level of government that an agency belongs to. */
export const rank = z.enum(['central', 'province', 'district', 'commune'])
