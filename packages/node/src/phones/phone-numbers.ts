import type {PhoneNumbers} from '@policy-lint/core'
import {type CountryCode, isSupportedCountry, parsePhoneNumberFromString} from 'libphonenumber-js/min'

/**
 * The world's numbering plans, by Google's tables. Only lengths and country codes decide: ranges are opened faster than
 * tables are brought up to date.
 */
export const phoneNumbers: PhoneNumbers = {
  canExist(number, region) {
    const country = region === null ? undefined : (region.toUpperCase() as CountryCode)
    if (country !== undefined && !isSupportedCountry(country)) return null
    if (country === undefined && !number.trim().startsWith('+')) return null
    const options = country === undefined ? {extract: false} : {defaultCountry: country, extract: false}
    return parsePhoneNumberFromString(number, options)?.isPossible() ?? false
  },
}
