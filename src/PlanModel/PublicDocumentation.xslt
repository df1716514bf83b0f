<?xml version="1.0" encoding="utf-8"?>
<!-- The compiler documents internals as well, though nobody who uses the package can see them. Public types stand in PlanModel itself, whatever their folder. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="utf-8" indent="no" />
  <xsl:strip-space elements="doc assembly members" />

  <xsl:variable name="internal" select="'|Comparison|Departments|Diagnostics|Export|Interpretation|Notebooks|Places|Queries|Serialization|Source|Tables|Validation|'" />

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()" />
    </xsl:copy>
  </xsl:template>

  <xsl:template match="member">
    <xsl:variable name="name" select="substring(@name, 3)" />
    <xsl:variable name="part" select="substring-before(concat(substring-after($name, 'PlanModel.'), '.'), '.')" />
    <xsl:if test="not(starts-with($name, 'System.')) and not(starts-with($name, 'PlanModel.') and contains($internal, concat('|', $part, '|')))">
      <xsl:copy>
        <xsl:apply-templates select="@*|node()" />
      </xsl:copy>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
