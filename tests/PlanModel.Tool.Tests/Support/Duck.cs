using System.Data.Common;
using DuckDB.NET.Data;

namespace PlanModel.Tool.Tests.Support;

/// <summary>Asks DuckDB, as an analyst does who has nothing but the files.</summary>
internal static class Duck
{
    /// <param name="folder">Where the files of the query are.</param>
    /// <param name="query">SQL.</param>
    /// <returns>The rows, each with its cells as text; null is "".</returns>
    public static IReadOnlyList<string[]> Ask(string folder, string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, $"SET file_search_path = '{folder.Replace("'", "''", StringComparison.Ordinal)}'");
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => Text(reader, index))]);
        }

        return rows;
    }

    /// <summary>The columns of a file with the types that DuckDB guesses.</summary>
    public static IReadOnlyList<string> Columns(string folder, string source) =>
        [.. Ask(folder, $"DESCRIBE SELECT * FROM {source}").Select(row => $"{row[0]} {row[1]}")];

    private static void Execute(DuckDBConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static string Text(DbDataReader reader, int index) =>
        reader.IsDBNull(index) ? "" : Convert.ToString(reader.GetValue(index), System.Globalization.CultureInfo.InvariantCulture)!;
}
