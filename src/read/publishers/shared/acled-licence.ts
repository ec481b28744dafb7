export const acledLicence = 'ACLED terms of use: no redistribution; attribution required (https://acleddata.com/eula)'
