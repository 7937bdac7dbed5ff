/** Words of the names of government bodies. */
const GOVERNMENT =
  /\b(?:Department|Dept\.?|Ministry|Bureau|Agency|Administration|Commission|Congress|Congressional|Senate|Parliament|House of (?:Representatives|Commons|Lords)|House Committee|Senate Committee|Subcommittee|Court|Courts|Supreme Court|Police|Sheriff['’]s|Army|Navy|Air Force|Marine Corps|Marines|Coast Guard|National Guard|Border Patrol|Customs|Immigration and Naturalization|Treasury|Pentagon|White House|Kremlin|State Department|government|Government|administration|Federal|Patrol|City Council|County|Legislature|Assembly|Embassy|Consulate|Attorney General|Inspector General|Office of (?:the )?(?:Attorney|Inspector|Management|Personnel|Refugee|Special|Independent)|General Accounting Office|Government Accountability Office|Secret Service|Intelligence Agency|Geological Survey|Weather Service|Park Service|Forest Service|Postal Service|Health Service|Internal Revenue|Reserve Bank|Federal Reserve|Homeland Security|Citizenship and Immigration Services|Customs and Border Protection|Centers for Disease Control|Food and Drug|Institutes of Health|Authority|Prefecture|Cabinet|Council of Ministers|Duma|Bundestag|Knesset|Diet|Majlis)\b/;

/** Abbreviations of government bodies that English-language papers do not spell out. */
const ABBREVIATIONS = new Set(
  (
    'ATF BLM BLS BIA BOP CBO CBP CDC CENTCOM CFPB CFTC CIA CMS CPSC DEA DHS DIA DOD DOE DOJ DOL DOT EDD EEOC EPA ERO ' +
    'FAA FBI FCC FDA FDIC FEC FEMA FERC FHFA FSB FTC GAO GCHQ GSA HHS HHSC HSI HUD ICE INS IRS KGB MI5 MI6 MTA NASA NHS NHTSA NIH NIST NLRB NOAA NPS NRC NSA NSC NTSB NYPD LAPD ' +
    'ODNI OIG OMB OPM ORR OSHA SBA SCOTUS SEC SSA TSA TVA USAID USCIS USDA USGS USPS VA'
  ).split(' '),
);

/** Government bodies of several countries are organizations, and so are parties, courts of arbitration and unions. */
const NOT_GOVERNMENT =
  /\b(?:Party|University|College|Institute for|Center for|Foundation|Association|Union|Inc\.?|Corp\.?|LLC|Ltd\.?|Company|Co\.|Group|Bank of America|News|Times|Post|Journal|Press|United Nations|European|International|World|Church|Club|League|Bar Association)\b/;

/** Whether the name is the abbreviation of a government body that everyone knows by it. */
export function isKnownBody(name: string): boolean {
  return ABBREVIATIONS.has(name) && name.length > 2;
}

/** Whether the name is of a government body (agency) or of any other (organization). */
export function bodyKind(name: string): 'agency' | 'organization' {
  const bare = name.replace(/^the /i, '').trim();
  if (ABBREVIATIONS.has(bare.replaceAll('.', ''))) return 'agency';
  return GOVERNMENT.test(bare) && !NOT_GOVERNMENT.test(bare) ? 'agency' : 'organization';
}
